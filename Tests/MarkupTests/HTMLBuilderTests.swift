import Markup
import Testing

private struct Badge: Component {
    let count: Int
    var html: HTML {
        if count > 0 { span(.class("n")) { count } }
    }
}

@Suite("Between the braces")
struct HTMLBuilderTests {
    @Test("Texts, numbers and elements follow one another")
    func sequence() {
        let name = "Anna"
        let html = p {
            "Bonjour "
            strong { name }
            ", "
            3
            " tâches, \(name)"
        }
        #expect(html.string == "<p>Bonjour <strong>Anna</strong>, 3 tâches, Anna</p>")
    }

    @Test("Nothing between the braces is nothing on the page")
    func empty() {
        #expect(HTML {}.isEmpty)
        #expect(HTML().bytes.isEmpty)
        #expect(p {}.string == "<p></p>")
        #expect(HTML { "" }.isEmpty)
    }

    @Test("An if without else shows its content or nothing", arguments: [(true, "<p>oui</p>"), (false, "<p></p>")])
    func optional(isShown: Bool, expected: String) {
        #expect(p { if isShown { "oui" } }.string == expected)
    }

    @Test("An if with else shows one of the two", arguments: [(1, "<p>un</p>"), (2, "<p>deux</p>"), (3, "<p>plus</p>")])
    func either(count: Int, expected: String) {
        let html = p {
            if count == 1 { "un" } else if count == 2 { "deux" } else { "plus" }
        }
        #expect(html.string == expected)
    }

    @Test("A switch shows its case", arguments: [(Optional("Anna"), "<p>Anna</p>"), (nil, "<p>personne</p>")])
    func switching(name: String?, expected: String) {
        let html = p {
            switch name {
            case let name?: name
            case nil: "personne"
            }
        }
        #expect(html.string == expected)
    }

    @Test("An optional value is unwrapped")
    func unwrapping() {
        let note: String? = "à relire"
        let none: String? = nil
        let html = p {
            if let note { small { note } }
            if let none { small { none } }
        }
        #expect(html.string == "<p><small>à relire</small></p>")
    }

    @Test("A loop repeats its content, in order", arguments: [0, 1, 3, 100])
    func loops(count: Int) {
        let html = ol { for number in 0..<count { li { number } } }
        #expect(html.string == "<ol>" + (0..<count).map { "<li>\($0)</li>" }.joined() + "</ol>")
    }

    @Test("Loops and conditions nest")
    func nesting() {
        let teams = [("Encaissement", ["Anna", "Piotr"]), ("Fraude", [])]
        let html = ul {
            for (team, people) in teams {
                li {
                    team
                    if !people.isEmpty {
                        ul { for person in people { li { person } } }
                    }
                }
            }
        }
        #expect(html.string == "<ul><li>Encaissement<ul><li>Anna</li><li>Piotr</li></ul></li><li>Fraude</li></ul>")
    }

    @Test("A value may be named between the braces")
    func declarations() {
        let html = p {
            let double = 2 * 21
            double
        }
        #expect(html.string == "<p>42</p>")
    }

    @Test("Pieces made before, optional ones and lists of them are placed as they are")
    func pieces() {
        let piece = b { "<" }
        let none: HTML? = nil
        let some: HTML? = b { "2" }
        let many = ["a", "b"].map { name in i(name) }
        #expect(
            p {
                piece; none; some; many
            }.string == "<p><b>&lt;</b><b>2</b><i>a</i><i>b</i></p>"
        )
    }

    private func i(_ text: String) -> HTML { HTML(trusted: "<i>\(text)</i>") }

    @Test("Markup is not escaped a second time when it is nested")
    func noDoubleEscaping() {
        #expect(div { section { p { "a & b" } } }.string == "<div><section><p>a &amp; b</p></section></div>")
    }

    @Test("A component stands for its markup")
    func components() {
        #expect(
            p {
                "Évaluations"; Badge(count: 5)
            }.string == "<p>Évaluations<span class=\"n\">5</span></p>"
        )
        #expect(p { Badge(count: 0) }.string == "<p></p>")
    }

    @Test("Numbers are written plainly", arguments: [0, -1, 1_234_567, Int.max, Int.min])
    func numbers(number: Int) {
        #expect(p { number }.string == "<p>\(number)</p>")
    }

    @Test("Availability conditions are allowed")
    func availability() {
        #expect(p { if #available(macOS 10.15, *) { "ok" } }.string == "<p>ok</p>")
    }

    @Test("Many statements fit between two braces")
    func manyStatements() {
        let html = p {
            "1"; "2"; "3"; "4"; "5"; "6"; "7"; "8"; "9"; "10"; "11"; "12"; "13"; "14"; "15"
            br()
            "16"
        }
        #expect(html.string == "<p>123456789101112131415<br>16</p>")
    }
}
