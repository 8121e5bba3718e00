/// Why a message did not leave.
package enum DeliveryFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// Nothing answers there, or not in time.
    case unreachable(String)
    /// No TLS where TLS is demanded, or a certificate that does not hold.
    case insecure(String)
    /// The server does not know this user and password.
    case login(Int)
    /// The server will not have this recipient, today or tomorrow.
    case recipient(Int)
    /// The server answered no, and may think otherwise later.
    case answer(Int)
    case other(String)

    /// Whether trying again is of no use.
    package var isFinal: Bool {
        if case .recipient = self { true } else { false }
    }

    /// Whether the next message would fare no better now.
    var concernsServer: Bool {
        switch self {
        case .unreachable, .insecure, .login: true
        case .recipient, .answer, .other: false
        }
    }

    package var description: String {
        switch self {
        case .unreachable(let why): "the mail server does not answer: \(why)"
        case .insecure(let why): "the connection to the mail server cannot be made safe: \(why)"
        case .login(let code): "the mail server refuses the user and password (\(code))"
        case .recipient(let code): "the mail server refuses the recipient (\(code))"
        case .answer(let code): "the mail server answered \(code)"
        case .other(let why): "the message could not be sent: \(why)"
        }
    }
}
