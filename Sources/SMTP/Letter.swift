import Foundation

/// A message to one person, as text and perhaps as a page too.
package struct Letter: Sendable {
    package let sender: MailAddress
    package let recipient: MailAddress
    package let subject: String
    package let text: String
    package let html: String?

    /// Nil when the subject is no single line.
    package init?(from sender: MailAddress, to recipient: MailAddress, subject: String, text: String, html: String? = nil) {
        guard HeaderText.isSafe(subject) else { return nil }
        self.sender = sender
        self.recipient = recipient
        self.subject = subject
        self.text = text
        self.html = html
    }

    /// The whole message (RFC 5322, RFC 2045).
    /// - Parameter id: unlike that of any other message; it also parts the bodies.
    package func message(_ id: UUID, at instant: Date) -> [UInt8] {
        let name = id.uuidString.lowercased()
        let headers = [
            "From: " + sender.header, "To: " + recipient.header, "Subject: " + HeaderText.unstructured(subject),
            "Date: " + MessageDate.text(instant), "Message-ID: <\(name)@\(sender.domain)>", "MIME-Version: 1.0",
            // Programs that answer for people on leave leave it alone (RFC 3834).
            "Auto-Submitted: auto-generated",
        ]
        return Array((headers.joined(separator: "\r\n") + "\r\n" + body(boundary: "palier-" + name)).utf8)
    }

    private func body(boundary: String) -> String {
        guard let html else { return Self.part("plain", text) + "\r\n" }
        let parts = [Self.part("plain", text), Self.part("html", html)]
        return "Content-Type: multipart/alternative; boundary=\"\(boundary)\"\r\n\r\n"
            + parts.map { "--\(boundary)\r\n" + $0 + "\r\n" }.joined() + "--\(boundary)--\r\n"
    }

    private static func part(_ kind: String, _ content: String) -> String {
        "Content-Type: text/\(kind); charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + QuotedPrintable.encode(content)
    }
}
