import Markup
import Testing

@Suite("Addresses within the site")
struct PathTests {
    @Test("Segments follow one another")
    func segments() {
        #expect(Path("people", 42, "reviews").description == "/people/42/reviews")
        #expect(Path().description == "/")
        #expect(Path.root.description == "/")
    }

    @Test("A segment is encoded whole: a slash, a question mark or a hash stays inside it")
    func encoding() {
        #expect(Path("a/b", "c?d#e", "f g", "é", "100%").description == "/a%2Fb/c%3Fd%23e/f%20g/%C3%A9/100%25")
        #expect(Path("Az09-._~").description == "/Az09-._~")
    }

    @Test("Empty segments are left out, so no address begins with two slashes")
    func emptySegments() {
        #expect(Path("", "evil.example").description == "/evil.example")
        #expect(Path("people", "", "x").description == "/people/x")
        #expect(Path("/evil.example").description == "/%2Fevil.example")
        #expect(Path("\\evil.example").description == "/%5Cevil.example")
    }

    @Test("A segment of dots cannot climb to another page")
    func dots() {
        #expect(Path("people", "..", "admin").description == "/people/%252E%252E/admin")
        #expect(Path("people", ".").description == "/people/%252E")
        #expect(Path("people", "...").description == "/people/...")
        #expect(Path("people", ".hidden").description == "/people/.hidden")
    }

    @Test("A path grows by segments")
    func appending() {
        #expect(Path("people").appending(7, "closure").description == "/people/7/closure")
        #expect(Path.root.appending("people").description == "/people")
        #expect(Path("people").query("page", 2).appending("x").description == "/people/x")
    }

    @Test("Parameters are encoded, added in order, and left out when nil")
    func query() {
        let none: String? = nil
        let path = Path("search").query("q", "a&b=c d+é").query("team", none).query("page", 2)
        #expect(path.description == "/search?q=a%26b%3Dc%20d%2B%C3%A9&page=2")
        #expect(Path().query("q", "").description == "/?q=")
    }

    @Test("The fragment comes last, whenever it is given")
    func fragment() {
        #expect(Path("a").fragment("h 1").query("q", 1).description == "/a?q=1#h%201")
        #expect(Path("a").query("q", 1).fragment("h").withoutQuery.description == "/a")
    }

    @Test("Equal addresses are equal")
    func equality() {
        #expect(Path("a", "b") == Path("a").appending("b"))
        #expect(Path("a").query("x", 1) != Path("a"))
        #expect(Set([Path("a"), Path("a"), Path("b")]).count == 2)
    }

    @Test("A parameter written in a link has its ampersand escaped")
    func inALink() {
        #expect(a(href: Path("a").query("b", 1).query("c", 2)) { "x" }.string == "<a href=\"/a?b=1&amp;c=2\">x</a>")
    }
}
