/// A message to one person. It never carries personal content, only a link to where it can be read.
package struct Mail: Sendable, Equatable {
    package let to: String
    package let subject: String
    package let text: String
    /// The same as a page, for readers that show one.
    package let html: String?

    package init(to: String, subject: String, text: String, html: String? = nil) {
        self.to = to
        self.subject = subject
        self.text = text
        self.html = html
    }
}

package struct Mailer: Sendable {
    /// False when no mail server is configured: links are then copied by hand.
    package let isConfigured: Bool
    /// Throws `MailRefusal` for a message that will never be taken; after anything else the same message may be tried again.
    package let send: @Sendable (Mail) async throws -> Void

    package init(isConfigured: Bool, send: @escaping @Sendable (Mail) async throws -> Void) {
        self.isConfigured = isConfigured
        self.send = send
    }

    package static let none = Mailer(isConfigured: false) { _ in }
}

/// No server will ever take this message to this address.
package struct MailRefusal: Error {
    package init() {}
}
