import Markup
import Testing

@Suite("Hostile texts stay inside the quotes")
struct HostileAttributeTests {
    /// Every constructor that takes text, with the name it writes.
    static let constructors: [(name: String, make: @Sendable (String) -> Attribute)] = [
        ("id", { .id($0) }), ("class", { .class($0) }), ("class", { .class($0, if: true) }), ("title", { .title($0) }),
        ("lang", { .lang($0) }), ("role", { .role($0) }), ("accesskey", { .accesskey($0) }), ("slot", { .slot($0) }),
        ("popovertarget", { .popoverTarget($0) }), ("data-key", { .data("key", $0) }), ("aria-label", { .aria("label", $0) }),
        ("name", { .name($0) }), ("value", { .value($0) }), ("placeholder", { .placeholder($0) }), ("autocomplete", { .autocomplete($0) }),
        ("autocapitalize", { .autocapitalize($0) }), ("inputmode", { .inputmode($0) }), ("enterkeyhint", { .enterkeyhint($0) }),
        ("pattern", { .pattern($0) }), ("accept", { .accept($0) }), ("list", { .list($0) }), ("form", { .form($0) }),
        ("min", { .min($0) }), ("max", { .max($0) }), ("rel", { .rel($0) }), ("hreflang", { .hreflang($0) }),
        ("download", { .download(as: $0) }), ("headers", { .headers($0) }), ("abbr", { .abbr($0) }), ("datetime", { .datetime($0) }),
        ("for", { .for($0) }),
    ]

    @Test("In every constructor that takes text", arguments: HostileTexts.all)
    func everyConstructor(text: String) {
        for (name, make) in Self.constructors {
            let tag = StartTag(div(make(text), .lang("fr").when(name != "lang")) { "content" }.string)
            #expect(tag?.names == (name == "lang" ? [name] : [name, "lang"]), "\(name)")
            let isShown = tag?[name] == HostileTexts.shown(text)
            #expect(isShown, "\(name)")
            #expect(tag?.rest == "content</div>", "\(name)")
        }
    }

    @Test("In the arguments elements take by name", arguments: HostileTexts.all)
    func namedArguments(text: String) {
        let elements: [(String, HTML)] = [
            ("for", label(for: text) {}), ("label", optgroup(label: text) {}), ("value", option(value: text) {}),
            ("datetime", time(datetime: text) {}), ("alt", img(src: Path("x"), alt: text)),
            ("content", Head.meta(name: "author", content: text)),
            ("name", Head.meta(name: text, content: "x")), ("rel", Head.link(rel: text, href: Path("x"))), ("id", clipPath(id: text) {}),
        ]
        for (name, html) in elements {
            let isShown = StartTag(html.string)?[name] == HostileTexts.shown(text)
            #expect(isShown, "\(name)")
        }
    }

    @Test("In addresses made of what people wrote", arguments: HostileTexts.all)
    func addresses(text: String) {
        let paths = [Path(text), Path("people", text, "reviews"), Path("people").query(text, text), Path("people").fragment(text)]
        for path in paths {
            let tag = StartTag(a(href: path) {}.string)
            #expect(tag?.names == ["href"])
            let href = tag?["href"] ?? ""
            #expect(href == path.description)
            let isWithinSite = href.hasPrefix("/") && !href.hasPrefix("//") && href.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x5C }
            #expect(isWithinSite)
        }
        #expect(StartTag(a(fragment: text) {}.string)?["href"]?.hasPrefix("#") == true)
    }

    @Test("In the paints, ids and references of drawings", arguments: HostileTexts.all)
    func drawings(text: String) {
        let marks = [
            rect(x: 0, y: 0, width: 1, height: 1, .fill(.variable(text))), rect(x: 0, y: 0, width: 1, height: 1, .stroke(.element(text))),
            rect(x: 0, y: 0, width: 1, height: 1, .clip(to: text)),
        ]
        for mark in marks {
            let tag = StartTag(mark.string)
            #expect(tag?.attributes.count == 5)
            let value = tag?.attributes.last?.value ?? ""
            let isOneReference =
                value.utf8.count { $0 == 0x28 } == 1 && value.hasSuffix(")") && !value.contains("/") && !value.contains(":")
            #expect(isOneReference)
        }
    }

    @Test("No element lets a text become a script, a style or a handler")
    func noScript() {
        let page = HTML { for text in HostileTexts.all { p(.title(text)) { text } } }.string
        for forbidden in ["<script", "<style", "<img", "<svg", "<!--", "<\u{0}"] {
            let isThere = page.contains(forbidden)
            #expect(!isThere, "\(forbidden)")
        }
    }
}
