/// What only the head of a document holds; `Document` writes the usual part of it.
package enum Head {
    package static func title(_ text: String) -> HTML {
        element("title", []) { HTML(text: text) }
    }

    package static func meta(name: String, content: String) -> HTML {
        emptyElement("meta", leading: [.name(name), .content(content)])
    }

    /// A style sheet inside the page itself, for pages that must stay whole when they are kept elsewhere.
    package static func style(_ sheet: StaticString) -> HTML {
        element("style", []) { HTML(trusted: "\(sheet)") }
    }

    /// A file of this site the page relates to: `stylesheet`, `icon`, `manifest`, `preload`...
    package static func link(rel: String, href path: Path, _ attributes: Attribute...) -> HTML {
        emptyElement("link", leading: [.rel(rel), .href(path)], attributes)
    }

    /// A script of this site, run once the page is read.
    package static func script(src path: Path) -> HTML {
        element("script", leading: [.src(path), .defer], []) { HTML() }
    }
}

extension Attribute {
    fileprivate static func content(_ text: String) -> Attribute { Attribute("content", text) }
    fileprivate static var `defer`: Attribute { Attribute("defer", if: true) }
}
