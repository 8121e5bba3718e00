import Foundation
import Testing

@testable import SMTP

@Suite("A letter")
struct LetterTests {
    private static let day = Date(timeIntervalSince1970: 1_791_288_300)
    private static let id = UUID(uuid: (1, 2, 3, 4, 5, 6, 0x47, 8, 0x89, 10, 11, 12, 13, 14, 15, 16))

    private func message(_ subject: String, _ text: String = "x", html: String? = nil, sender: MailAddress? = MailAddress("palier@alize.example")) throws
        -> String
    {
        let (sender, recipient) = (try #require(sender), try #require(MailAddress("ines@alize.example")))
        let letter = try #require(Letter(from: sender, to: recipient, subject: subject, text: text, html: html))
        return String(decoding: letter.message(Self.id, at: Self.day), as: UTF8.self)
    }

    /// A header as a reader decodes it.
    private func header(_ name: String, of message: String) -> String? {
        let unfolded = message.replacing("\r\n ", with: " ")
        guard let line = unfolded.split(separator: "\r\n").first(where: { $0.hasPrefix(name + ": ") }) else { return nil }
        let words = line.dropFirst(name.count + 2).split(separator: " ")
        return words.allSatisfy { $0.hasPrefix("=?UTF-8?B?") && $0.hasSuffix("?=") }
            ? words.compactMap { Data(base64Encoded: String($0.dropFirst(10).dropLast(2))).map { String(decoding: $0, as: UTF8.self) } }.joined()
            : String(line.dropFirst(name.count + 2))
    }

    @Test("says whence, whither, when, and what it is, in ASCII lines that fit")
    func plain() throws {
        let message = try message("Welcome", "Hello\n\nhttps://palier.example/invitations/abc\n")
        #expect(
            message == """
                From: palier@alize.example\r
                To: ines@alize.example\r
                Subject: Welcome\r
                Date: Tue, 06 Oct 2026 12:05:00 +0000\r
                Message-ID: <01020304-0506-4708-890a-0b0c0d0e0f10@alize.example>\r
                MIME-Version: 1.0\r
                Auto-Submitted: auto-generated\r
                Content-Type: text/plain; charset=utf-8\r
                Content-Transfer-Encoding: quoted-printable\r
                \r
                Hello\r
                \r
                https://palier.example/invitations/abc\r
                \r

                """)
    }

    @Test(
        "carries a subject of any letters whole, in words no server cuts",
        arguments: [
            "Été", "Alizé Paiements vous ouvre un compte sur Palier, et c’est écrit très longuement pour dépasser la ligne", "日本語🎉", "=?UTF-8?B?eA==?=",
            String(repeating: "a very long subject ", count: 12).trimmingCharacters(in: .whitespaces),
        ])
    func subjects(subject: String) throws {
        let message = try message(subject)
        #expect(header("Subject", of: message) == subject)
        let widest = message.split(separator: "\r\n").map(\.utf8.count).max() ?? 0
        #expect(widest <= 86)
        let isASCII = message.utf8.allSatisfy { $0 < 0x80 }
        #expect(isASCII)
    }

    @Test(
        "with a line break in its subject does not exist",
        arguments: ["a\r\nBcc: all@alize.example", "a\nb", "a\rb", "a\u{0}b", "a\u{2028}b", "a\u{85}b", "a\u{B}b"])
    func injection(subject: String) throws {
        let (sender, recipient) = (try #require(MailAddress("a@b.fr")), try #require(MailAddress("c@d.fr")))
        #expect(Letter(from: sender, to: recipient, subject: subject, text: "x") == nil)
    }

    @Test("as text and as a page is one message with two parts, the richer last")
    func alternatives() throws {
        let message = try message("x", "à", html: "<p>à</p>")
        let boundary = "palier-01020304-0506-4708-890a-0b0c0d0e0f10"
        let parts = message.components(separatedBy: "--" + boundary)
        #expect(parts.count == 4)
        #expect(parts[0].contains("multipart/alternative; boundary=\"\(boundary)\""))
        #expect(parts[1].contains("text/plain") && parts[1].hasSuffix("\r\n\r\n=C3=A0\r\n"))
        #expect(parts[2].contains("text/html") && parts[2].hasSuffix("\r\n\r\n<p>=C3=A0</p>\r\n"))
        #expect(parts[3] == "--\r\n")
    }

    @Test("names its sender, whatever the name")
    func sender() throws {
        #expect(try message("x", sender: MailAddress("p@a.fr", name: "Palier")).hasPrefix("From: \"Palier\" <p@a.fr>\r\n"))
        let message = try message("x", sender: MailAddress("p@a.fr", name: "Alizé, \"RH\" <evil@x.fr>"))
        #expect(message.hasPrefix("From: =?UTF-8?B?"))
        #expect(message.contains("?= <p@a.fr>\r\nTo:"))
    }
}

@Suite("Quoted-printable text")
struct QuotedPrintableTests {
    @Test(
        "is read back the same, in lines of 76 characters at most",
        arguments: [
            "", "a", "=", "é", "fin \n\t\n", String(repeating: "x", count: 200), String(repeating: "é", count: 100), ".\n..\n.x", "a\r\nb\rc",
            "From here\n" + String(repeating: "= ", count: 60),
        ])
    func roundTrip(text: String) {
        let encoded = QuotedPrintable.encode(text)
        let lines = encoded.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 76 && !$0.hasPrefix(".") && $0.last != " " && $0.last != "\t" })
        #expect(decode(lines) == text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
    }

    private func decode(_ lines: [String]) -> String {
        var bytes: [UInt8] = []
        for (index, line) in lines.enumerated() {
            var rest = Array(line.utf8)[...]
            var isSoft = false
            while let byte = rest.popFirst() {
                guard byte == UInt8(ascii: "=") else { bytes.append(byte); continue }
                guard let high = rest.popFirst(), let low = rest.popFirst() else { isSoft = true; continue }
                bytes.append(UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16) ?? 0)
            }
            if !isSoft, index < lines.count - 1 { bytes.append(UInt8(ascii: "\n")) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
