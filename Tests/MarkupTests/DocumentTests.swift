import Markup
import Testing

@Suite("A whole page")
struct DocumentTests {
    @Test("It has a doctype, a language, a title, a colour scheme and a body")
    func smallest() {
        let page = Document(language: "fr", title: "Accueil") { main { h1 { "Accueil" } } }.html
        #expect(
            page.string == """
                <!doctype html>
                <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
                <meta name="color-scheme" content="light dark"><title>Accueil</title></head><body><main><h1>Accueil</h1></main></body></html>
                """
        )
    }

    @Test("Its head names the files it needs, scripts deferred")
    func files() {
        let page = Document(
            language: "en",
            title: "Home",
            description: "What is expected, by when",
            stylesheets: [Path("assets", "app.css").query("v", "1")],
            scripts: [Path("assets", "app.js")],
            icon: Path("assets", "mark.svg"),
            colorScheme: .light,
            head: Head.link(rel: "alternate", href: Path("fr"), .hreflang("fr")),
            rootAttributes: [.class("dark")],
            bodyAttributes: [.data("page", "home")]
        ) {}.html.string
        let expected = [
            "<html lang=\"en\" class=\"dark\">", "<meta name=\"color-scheme\" content=\"light\">",
            "<meta name=\"description\" content=\"What is expected, by when\">", "<link rel=\"icon\" href=\"/assets/mark.svg\">",
            "<link rel=\"stylesheet\" href=\"/assets/app.css?v=1\">", "<script src=\"/assets/app.js\" defer></script>",
            "<link rel=\"alternate\" href=\"/fr\" hreflang=\"fr\"></head><body data-page=\"home\"></body></html>",
        ]
        for piece in expected {
            let isThere = page.contains(piece)
            #expect(isThere, "\(piece)")
        }
    }

    @Test("The character set comes within the first 1,024 bytes, as browsers ask")
    func characterSet() {
        let page = Document(language: "fr", title: String(repeating: "long ", count: 400)) {}.html
        let start = String(decoding: page.bytes.prefix(200), as: UTF8.self)
        let isEarly = start.contains("<meta charset=\"utf-8\">")
        #expect(isEarly)
    }

    @Test("A hostile title, description or language stays what it is", arguments: HostileTexts.all)
    func hostile(text: String) {
        let page = Document(language: text, title: text, description: text) { p { text } }.html.string
        let harmful = ["<script", "<svg", "<img", "</textarea", "<!--", "]]><"].filter { page.contains($0) }
        #expect(harmful.isEmpty)
        let opened = page.split(separator: "<", omittingEmptySubsequences: false).count - 1
        #expect(opened == 15, "doctype, html, head, body, title and p with their ends, and four meta elements")
    }

    @Test("A document is a component like another")
    func component() {
        let page = Document(language: "fr", title: "x") { "y" }
        #expect(HTML { page } == page.html)
    }
}
