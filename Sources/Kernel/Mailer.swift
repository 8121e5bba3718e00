/// A message to one person. It never carries personal content, only a link to where it can be read.
package struct Mail: Sendable, Equatable {
    package let to: String
    package let subject: String
    package let text: String

    package init(to: String, subject: String, text: String) {
        self.to = to
        self.subject = subject
        self.text = text
    }
}

package struct Mailer: Sendable {
    /// False when no mail server is configured: links are then copied by hand.
    package let isConfigured: Bool
    package let send: @Sendable (Mail) async throws -> Void

    package init(isConfigured: Bool, send: @escaping @Sendable (Mail) async throws -> Void) {
        self.isConfigured = isConfigured
        self.send = send
    }

    package static let none = Mailer(isConfigured: false) { _ in }
}
