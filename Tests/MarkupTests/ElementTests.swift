import Markup
import Testing

@Suite("Elements")
struct ElementTests {
    @Test("Each function writes the element it is named after")
    func names() {
        let elements: [(String, HTML)] = [
            ("h1", h1 { "x" }), ("h2", h2 { "x" }), ("h3", h3 { "x" }), ("h4", h4 { "x" }), ("h5", h5 { "x" }), ("h6", h6 { "x" }),
            ("p", p { "x" }),
            ("span", span { "x" }), ("strong", strong { "x" }), ("em", em { "x" }), ("b", b { "x" }), ("small", small { "x" }),
            ("mark", mark { "x" }),
            ("del", del { "x" }), ("ins", ins { "x" }), ("code", code { "x" }), ("pre", pre { "x" }), ("kbd", kbd { "x" }),
            ("sup", sup { "x" }),
            ("sub", sub { "x" }), ("abbr", abbr { "x" }), ("cite", cite { "x" }), ("q", q { "x" }), ("bdi", bdi { "x" }),
            ("blockquote", blockquote { "x" }), ("div", div { "x" }), ("section", section { "x" }), ("article", article { "x" }),
            ("header", header { "x" }), ("footer", footer { "x" }), ("main", main { "x" }), ("nav", nav { "x" }), ("aside", aside { "x" }),
            ("figure", figure { "x" }), ("figcaption", figcaption { "x" }), ("details", details { "x" }), ("summary", summary { "x" }),
            ("dialog", dialog { "x" }), ("template", template { "x" }), ("noscript", noscript { "x" }), ("ul", ul { "x" }),
            ("ol", ol { "x" }),
            ("li", li { "x" }), ("dl", dl { "x" }), ("dt", dt { "x" }), ("dd", dd { "x" }), ("table", table { "x" }),
            ("caption", caption { "x" }),
            ("colgroup", colgroup { "x" }), ("thead", thead { "x" }), ("tbody", tbody { "x" }), ("tfoot", tfoot { "x" }),
            ("tr", tr { "x" }),
            ("td", td { "x" }), ("fieldset", fieldset { "x" }), ("legend", legend { "x" }), ("label", label { "x" }),
            ("textarea", textarea { "x" }),
            ("select", select { "x" }), ("datalist", datalist { "x" }), ("output", output { "x" }), ("g", g { "x" }),
            ("defs", defs { "x" }),
            ("desc", desc { "x" }), ("title", svgTitle { "x" }),
        ]
        for (name, html) in elements { #expect(html.string == "<\(name)>x</\(name)>") }
    }

    @Test("Void elements have no end tag")
    func voidElements() {
        #expect(br().string == "<br>")
        #expect(hr(.class("thin")).string == "<hr class=\"thin\">")
        #expect(wbr().string == "<wbr>")
        #expect(col(.span(2)).string == "<col span=\"2\">")
        #expect(input(type: .text).string == "<input type=\"text\">")
        #expect(
            img(src: Path("a.png"), alt: "Un escalier", .width(40), .lazy).string
                == "<img src=\"/a.png\" alt=\"Un escalier\" width=\"40\" loading=\"lazy\">"
        )
    }

    @Test("Containers that are often empty need no braces")
    func emptyContainers() {
        #expect(div(.id("live")).string == "<div id=\"live\"></div>")
        #expect(td().string == "<td></td>")
        #expect(span().string + ul().string + ol().string + tbody().string == "<span></span><ul></ul><ol></ol><tbody></tbody>")
        #expect(output(.for("a b")).string == "<output for=\"a b\"></output>")
    }

    @Test(
        "A header cell says what it names",
        arguments: [
            (HeaderScope.column, "col"), (.row, "row"), (.columnGroup, "colgroup"), (.rowGroup, "rowgroup"),
        ]
    )
    func headerCells(scope: HeaderScope, word: String) {
        #expect(th(scope: scope) { "x" }.string == "<th scope=\"\(word)\">x</th>")
    }

    @Test("A moment carries what programs read")
    func moments() {
        #expect(
            time(datetime: "2026-10-05", .class("d")) { "5 octobre" }.string == "<time datetime=\"2026-10-05\" class=\"d\">5 octobre</time>"
        )
    }

    @Test("A link to the same page holds the id, encoded")
    func inPageLinks() {
        #expect(
            a(fragment: "contenu", .class("skip")) { "Aller au contenu" }.string
                == "<a href=\"#contenu\" class=\"skip\">Aller au contenu</a>"
        )
        #expect(a(fragment: "é \"x") {}.string == "<a href=\"#%C3%A9%20%22x\"></a>")
    }

    @Test("A line feed at the start of preformatted text is kept, though browsers drop the first one", arguments: ["\n", "\r\n"])
    func firstLineFeed(lineFeed: String) {
        #expect(pre { "\(lineFeed)x" }.string == "<pre>\n\(lineFeed)x</pre>")
        #expect(textarea { "\(lineFeed)x" }.string == "<textarea>\n\(lineFeed)x</textarea>")
        #expect(textarea { "x\(lineFeed)" }.string == "<textarea>x\(lineFeed)</textarea>")
    }

    @Test("A deep page is whole")
    func depth() {
        let page = (0..<500).reduce(HTML(text: "x")) { inner, _ in div { inner } }
        let isWhole = page.string == String(repeating: "<div>", count: 500) + "x" + String(repeating: "</div>", count: 500)
        #expect(isWhole)
    }
}
