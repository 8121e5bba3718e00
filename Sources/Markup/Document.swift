/// A whole page: doctype, language, head and body.
///
/// ```swift
/// Document(language: "fr", title: "Accueil", stylesheets: [Path("assets", "app.css")]) {
///     main(.id("content")) { h1 { "Accueil" } }
/// }.html
/// ```
package struct Document: Component {
    /// The language of the page, as `fr` or `en`.
    package var language: String
    package var title: String
    package var description: String?
    package var stylesheets: [Path]
    package var scripts: [Path]
    package var icon: Path?
    /// Which of the reader's colour schemes the page is drawn for.
    package var colorScheme: ColorScheme
    /// More of the head, from `Head`.
    package var head: HTML
    /// Attributes of the `html` element.
    package var rootAttributes: [Attribute]
    package var bodyAttributes: [Attribute]
    package var body: HTML

    package init(
        language: String,
        title: String,
        description: String? = nil,
        stylesheets: [Path] = [],
        scripts: [Path] = [],
        icon: Path? = nil,
        colorScheme: ColorScheme = .lightAndDark,
        head: HTML = HTML(),
        rootAttributes: [Attribute] = [],
        bodyAttributes: [Attribute] = [],
        @HTMLBuilder body: () -> HTML
    ) {
        self.language = language
        self.title = title
        self.description = description
        self.stylesheets = stylesheets
        self.scripts = scripts
        self.icon = icon
        self.colorScheme = colorScheme
        self.head = head
        self.rootAttributes = rootAttributes
        self.bodyAttributes = bodyAttributes
        self.body = body()
    }

    /// The page, from its doctype on.
    @HTMLBuilder package var html: HTML {
        HTML(trusted: "<!doctype html>\n")
        element("html", leading: [.lang(language)], rootAttributes) {
            HTML {
                element("head", []) {
                    HTML {
                        headings
                        head
                    }
                }
                element("body", bodyAttributes) { body }
            }
        }
    }

    @HTMLBuilder private var headings: HTML {
        HTML(trusted: "<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        Head.meta(name: "color-scheme", content: colorScheme.rawValue)
        Head.title(title)
        description.map { Head.meta(name: "description", content: $0) }
        icon.map { Head.link(rel: "icon", href: $0) }
        for stylesheet in stylesheets { Head.link(rel: "stylesheet", href: stylesheet) }
        for script in scripts { Head.script(src: script) }
    }
}

/// The colour schemes a page is drawn for.
package enum ColorScheme: String, Sendable {
    case lightAndDark = "light dark"
    case light
    case dark
}
