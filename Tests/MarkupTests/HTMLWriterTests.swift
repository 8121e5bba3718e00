import Markup
import Testing

@Suite("Writing rows into one buffer")
struct HTMLWriterTests {
    private let rows = (1...300).map { (id: $0, name: "Anna <\($0)>", score: $0 * 7) }

    @Test("It writes what the builder writes")
    func sameAsBuilder() {
        let built = HTML {
            for row in rows {
                tr(.class("row"), .data("id", row.id)) {
                    th(scope: .row) { a(href: Path("people", row.id), .class("who")) { row.name } }
                    td(.class("num")) { row.score }
                    td { time(datetime: "2026-10-05") { "5 oct." } }
                }
            }
        }
        let written = HTML.write(capacity: 16) { page in
            for row in rows {
                page.element(.tr, .class("row"), .data("id", row.id)) { tr in
                    tr.element(.th, .scope(.row)) { $0.a(href: Path("people", row.id), .class("who"), text: row.name) }
                    tr.element(.td, .class("num")) { $0.text(row.score) }
                    tr.element(.td) { $0.element(.time, .datetime("2026-10-05"), text: "5 oct.") }
                }
            }
        }
        let isSame = built == written
        #expect(isSame)
    }

    @Test("Every tag it opens is closed")
    func everyTag() {
        let elements: [(ElementName, String)] = [
            (.tr, "tr"), (.th, "th"), (.td, "td"), (.tbody, "tbody"), (.ul, "ul"), (.ol, "ol"), (.li, "li"), (.dl, "dl"), (.dt, "dt"),
            (.dd, "dd"),
            (.div, "div"), (.section, "section"), (.article, "article"), (.h2, "h2"), (.h3, "h3"), (.p, "p"), (.span, "span"),
            (.small, "small"),
            (.strong, "strong"), (.em, "em"), (.time, "time"), (.option, "option"), (.g, "g"),
        ]
        for (element, name) in elements { #expect(HTML.write { $0.element(element, text: "x") }.string == "<\(name)>x</\(name)>") }
    }

    @Test("Markup made elsewhere is taken as it is")
    func appending() {
        let html = HTML.write { page in
            page.append(b { "<" })
            page.a(href: Path("x")) { $0.append(img(src: Path("i.svg"), alt: "")) }
        }
        #expect(html.string == "<b>&lt;</b><a href=\"/x\"><img src=\"/i.svg\" alt=\"\"></a>")
    }

    @Test("Nothing written is nothing on the page")
    func empty() {
        #expect(HTML.write { _ in }.isEmpty)
        #expect(HTML.write { $0.text("") }.isEmpty)
    }
}
