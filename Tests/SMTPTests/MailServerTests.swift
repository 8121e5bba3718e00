import Testing

@testable import SMTP

@Suite("A mail server's address")
struct MailServerTests {
    @Test("says how one speaks to it: TLS everywhere but towards this machine")
    func protection() throws {
        let cases: [(String, MailServer.Protection, Int)] = [
            ("smtp://mail.example", .startTLS, 587), ("smtp://mail.example:25", .startTLS, 25), ("smtps://mail.example", .implicitTLS, 465),
            ("smtp://127.0.0.1", .none, 25), ("smtp://localhost:1025", .none, 1025), ("smtp://[::1]:25", .none, 25), ("smtps://localhost", .implicitTLS, 465),
            ("smtp://127.0.0.1.mail.example", .startTLS, 587),
        ]
        for (url, protection, port) in cases {
            let server = try MailServer(url: url)
            #expect(server.protection == protection, "\(url)")
            #expect(server.port == port, "\(url)")
        }
        #expect(try MailServer(url: "smtp://127.0.0.1", authority: "ca.pem").protection == .startTLS)
    }

    @Test(
        "that is none is refused",
        arguments: [
            "mail.example", "http://mail.example", "smtp://", "smtp://mail example", "smtp://mail.example/path", "smtp://a.example?x=1", "smtp://-a.example",
        ])
    func refused(url: String) {
        #expect(throws: MailServerFault.address) { try MailServer(url: url) }
    }

    @Test("takes a user with a password, from it or beside it, and shows neither")
    func login() throws {
        let inside = try MailServer(url: "smtp://me%40x.fr:p%3Aw@mail.example")
        #expect(inside.login == .init(user: "me@x.fr", password: "p:w"))
        #expect(try MailServer(url: "smtp://a:b@mail.example", user: "c", password: "d").login == .init(user: "c", password: "d"))
        #expect(throws: MailServerFault.noPassword) { try MailServer(url: "smtp://mail.example", user: "me") }
        #expect(throws: MailServerFault.noUser) { try MailServer(url: "smtp://mail.example", password: "secret") }
        #expect(!inside.shown.contains("p:w") && !inside.url.contains("me"))
    }
}

@Suite("A mailbox")
struct MailAddressTests {
    @Test("is one name at one domain", arguments: ["a@b.fr", "o'brien+hr@x-y.example", "first.last@localhost"])
    func taken(text: String) { #expect(MailAddress(text)?.address == text) }

    @Test(
        "is never two, nor a header, nor what servers do not carry",
        arguments: [
            "", "a", "@b.fr", "a@", "a@b@c.fr", "a b@c.fr", "a@b.fr,c@d.fr", "<a@b.fr>", "a@b.fr\r\nBcc: x@y.fr", "a@b.fr\n", "é@b.fr", "a@é.fr", "a@b..fr",
            "a@-b.fr", "\"a\"@b.fr", "a@b.fr>", "a@b.fr SIZE=1",
        ])
    func refused(text: String) { #expect(MailAddress(text) == nil) }

    @Test("is written with a name before it, or without")
    func written() {
        #expect(MailAddress(written: "Palier RH <p@a.fr>") == MailAddress("p@a.fr", name: "Palier RH"))
        #expect(MailAddress(written: "\"Palier\" <p@a.fr>")?.name == "Palier")
        #expect(MailAddress(written: "p@a.fr")?.name == nil)
        #expect(MailAddress(written: "Palier <p@a.fr") == nil)
        #expect(MailAddress(written: "Palier\r\nX: y <p@a.fr>") == nil)
    }
}
