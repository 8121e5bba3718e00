import Markup
import Testing

@Suite("An address a browser sends back")
struct ReturnPathTests {
    @Test(
        "A path of this site is kept as it is",
        arguments: [
            "/", "/people", "/people/", "/people/42?tab=reviews&x=a%20b#autumn", "/?q=//x", "/a?next=https://b.example/", "/a#//b",
            "/%C3%A9",
            "/a:b@c", "/...", "/a..b", "/a/.b",
        ]
    )
    func kept(address: String) {
        #expect(Path(returningTo: address)?.description == address)
    }

    @Test("Characters an address cannot hold are encoded")
    func encoded() {
        #expect(Path(returningTo: "/équipe produit\"<>")?.description == "/%C3%A9quipe%20produit%22%3C%3E")
        #expect(Path(returningTo: "/a?q=é#à")?.description == "/a?q=%C3%A9#%C3%A0")
    }

    @Test(
        "Anything that could lead elsewhere is refused",
        arguments: [
            "", "people", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "/a\\b", "https://evil.example",
            "http:evil.example", "javascript:alert(1)", "data:text/html,x", " /people", "\t/people", "/\t/evil.example", "/\n/evil.example",
            "/people\r\nSet-Cookie: a=b", "/a\0b", "/\u{7F}", "?x", "#x", ".", "..", "./x", "mailto:a@b.c",
        ]
    )
    func refused(address: String) {
        #expect(Path(returningTo: address) == nil)
    }

    @Test(
        "A path that climbs, or that leaves a segment empty, is refused",
        arguments: [
            "/..", "/../admin", "/a/../b", "/a/.", "/./a", "/%2e%2e/a", "/%2E./a", "/.%2e", "/%2e", "/a//b", "/a//", "/.//evil.example",
        ]
    )
    func climbing(address: String) {
        #expect(Path(returningTo: address) == nil)
    }

    @Test("A broken percent sign is refused", arguments: ["/%", "/%2", "/%zz", "/a?b=%", "/a#%1g"])
    func brokenPercent(address: String) {
        #expect(Path(returningTo: address) == nil)
    }

    @Test("An address longer than any page of the site is refused")
    func tooLong() {
        #expect(Path(returningTo: "/" + String(repeating: "a", count: 2_047)) != nil)
        #expect(Path(returningTo: "/" + String(repeating: "a", count: 2_048)) == nil)
    }

    @Test("Every path the site makes can be returned to")
    func roundTrip() {
        for path in [Path(), Path("people", "é/à", "x").query("q", "a b&c").fragment("top"), Path("a", "..", "b")] {
            #expect(Path(returningTo: path.description) == path)
        }
    }

    @Test("No hostile text leads outside the site", arguments: HostileTexts.all)
    func hostile(text: String) {
        for address in [text, "/" + text, "/people/" + text, "/people?q=" + text] {
            guard let path = Path(returningTo: address)?.description else { continue }
            let isWithinSite = path.hasPrefix("/") && !path.hasPrefix("//") && path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x5C }
            #expect(isWithinSite)
        }
    }
}
