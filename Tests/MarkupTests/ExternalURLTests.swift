import Markup
import Testing

@Suite("Addresses outside the site")
struct ExternalURLTests {
    @Test(
        "Web and mail addresses are accepted as written",
        arguments: [
            "https://example.org", "http://example.org/", "https://example.org:8443/a/b?c=d&e=f#g", "https://127.0.0.1/x",
            "https://[2001:db8::1]:80/x", "https://xn--bcher-kva.example/", "mailto:anna@example.org",
            "mailto:anna+cv@example.org?subject=Bonjour",
            "https://example.org/?u=https://other.example/@x",
        ]
    )
    func accepted(address: String) {
        #expect(ExternalURL(address)?.description == address)
    }

    @Test("The scheme is read whatever its case, spaces around are dropped")
    func normalised() {
        #expect(ExternalURL("  HTTPS://Example.org/A ")?.description == "https://Example.org/A")
    }

    @Test("Characters an address cannot hold are encoded")
    func encoded() {
        #expect(ExternalURL("https://bücher.example/é \"<>'`")?.description == "https://b%C3%BCcher.example/%C3%A9%20%22%3C%3E'%60")
    }

    @Test(
        "Any other scheme is refused",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "java\tscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>", "vbscript:x", "file:///etc/passwd", "ftp://example.org",
            "blob:https://example.org/x",
            "about:blank", "//evil.example", "/people", "example.org", "", " ", ":", "https", "tel:+33100000000",
        ]
    )
    func otherSchemes(address: String) {
        #expect(ExternalURL(address) == nil)
    }

    @Test(
        "A web address needs a host, and nothing that hides it",
        arguments: [
            "https:", "https:/example.org", "https://", "https:///a", "https://?x", "https://:80", "https://bank.example@evil.example/",
            "https://user:secret@example.org", "https:\\\\evil.example", "https://a\\b.example", "https://a b.example/",
            "https://example.org:x/",
            "https://example.org:/", "https://[::1", "https://[]/", "https://[zz]/", "https://ex%41mple.org/", "https://a<b>.example",
        ]
    )
    func hosts(address: String) {
        #expect(ExternalURL(address) == nil)
    }

    @Test(
        "A mail address needs one mailbox",
        arguments: [
            "mailto:", "mailto:anna", "mailto:@example.org", "mailto:anna@", "mailto:a@b@c", "mailto:a@b.example,c@d.example",
            "mailto:a b@c.example", "mailto:a@b.example\nBcc: x@y.example", "mailto:a@b.example:25",
        ]
    )
    func mailboxes(address: String) {
        #expect(ExternalURL(address) == nil)
    }

    @Test("A mailbox becomes the address that writes to it")
    func mailing() {
        #expect(ExternalURL(mailingTo: "anna+cv@example.org")?.description == "mailto:anna+cv@example.org")
        #expect(ExternalURL(mailingTo: "a?cc=x@example.org")?.description == "mailto:a%3Fcc%3Dx@example.org")
        #expect(ExternalURL(mailingTo: "anna") == nil)
        #expect(ExternalURL(mailingTo: "a@b.example\r\nBcc: c@d.example") == nil)
    }

    @Test(
        "A control character or a broken percent sign is refused",
        arguments: ["https://a.example/\0", "https://a.example/\r\nX: y", "https://a.example/%zz", "https://a.example/b\\c"]
    )
    func malformed(address: String) {
        #expect(ExternalURL(address) == nil)
    }

    @Test("An endless address is refused")
    func tooLong() {
        #expect(ExternalURL("https://example.org/" + String(repeating: "a", count: 3_000)) == nil)
    }

    @Test("A link out of the site does not tell where the reader came from, even when asked another relation")
    func link() throws {
        let url = try #require(ExternalURL("https://example.org/?a=1&b=2"))
        #expect(
            a(href: url, .newTab) { "x" }.string
                == "<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener noreferrer\" target=\"_blank\">x</a>"
        )
        #expect(StartTag(a(href: url, .rel("opener")) {}.string)?["rel"] == "noopener noreferrer")
    }

    @Test("No hostile text becomes an address with another scheme", arguments: HostileTexts.all)
    func hostile(text: String) {
        for address in [text, "https://example.org/" + text, "https://" + text, "mailto:" + text] {
            guard let url = ExternalURL(address)?.description else { continue }
            let isKnown = url.hasPrefix("https://") || url.hasPrefix("http://") || url.hasPrefix("mailto:")
            #expect(isKnown)
            let isPlain = url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E && $0 != 0x5C }
            #expect(isPlain)
        }
    }
}
