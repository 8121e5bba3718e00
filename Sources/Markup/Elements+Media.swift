// Pictures.

/// A picture of this site. `alt` says what it shows; empty when it only decorates.
package func img(src path: Path, alt: String, _ attributes: Attribute...) -> HTML {
    emptyElement("img", leading: [.src(path), .alt(alt)], attributes)
}
