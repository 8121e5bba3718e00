import HTTPTypes
import Kernel
import NIOCore

extension TestBrowser {
    /// Which guard a form is sent with.
    package enum Guarding: Sendable {
        case own, none
        /// Of the passing visit, as for somebody whose session is over.
        case passing
        case stolen(String)
    }

    /// A guard that opens this browser's forms and no other's.
    package var freshGuard: String { guardToken }

    /// Sends a form whose fields are known only when the test runs, as a page would or as another site might try.
    package func post(
        _ path: String, fields: [(String, String)], guarding: Guarding = .own, headers: HTTPFields = [:],
        contentType: String = "application/x-www-form-urlencoded"
    ) async throws -> TestPage {
        var pairs = fields + [("_once", Secret.random().text)]
        switch guarding {
        case .own: pairs.append(("_guard", guardToken))
        case .stolen(let token): pairs.append(("_guard", token))
        case .passing: pairs.append(("_guard", passingGuard))
        case .none: break
        }
        let body = pairs.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        var all = headers
        all[.contentType] = contentType
        return try await send(path, .post, all, ByteBuffer(string: body))
    }

    package func get(_ path: String, headers: HTTPFields) async throws -> TestPage {
        try await send(path, .get, headers, nil)
    }
}
