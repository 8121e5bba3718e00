/// What fills a shape or draws its edge: never an address outside the page.
package enum Paint: Sendable, Hashable, CustomStringConvertible {
    case none
    /// The colour of the text around.
    case currentColor
    /// A custom property of the style sheet: `.variable("accent")` is `var(--accent)`.
    case variable(String)
    /// A pattern of the same page, by its id.
    case element(String)

    package var description: String {
        switch self {
        case .none: "none"
        case .currentColor: "currentColor"
        case .variable(let name): "var(--\(name.asIdentifier))"
        case .element(let id): "url(#\(id.asIdentifier))"
        }
    }
}

extension String {
    /// The characters that need no escaping in a style sheet; the others are dropped.
    fileprivate var asIdentifier: String {
        String(decoding: utf8.filter { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x5F || $0 > 0x7F }, as: UTF8.self)
    }
}
