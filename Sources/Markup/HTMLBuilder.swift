/// Reads the statements between braces as markup: text is escaped, elements and components follow one another.
@resultBuilder
package enum HTMLBuilder {
    package static func buildExpression(_ text: String) -> HTML { HTML(text: text) }

    package static func buildExpression(_ text: Substring) -> HTML { HTML(text: String(text)) }

    package static func buildExpression(_ number: Int) -> HTML { HTML(bytes: Array(String(number).utf8)) }

    @inlinable
    package static func buildExpression(_ html: HTML) -> HTML { html }

    package static func buildExpression(_ html: HTML?) -> HTML { html ?? HTML() }

    package static func buildExpression(_ pieces: [HTML]) -> HTML { buildArray(pieces) }

    @inlinable
    package static func buildExpression<C: Component>(_ component: C) -> HTML { component.html }

    package static func buildBlock() -> HTML { HTML() }

    @inlinable
    package static func buildPartialBlock(first: HTML) -> HTML { first }

    package static func buildPartialBlock(accumulated: consuming HTML, next: HTML) -> HTML {
        var whole = accumulated
        whole.append(next)
        return whole
    }

    package static func buildOptional(_ html: HTML?) -> HTML { html ?? HTML() }

    @inlinable
    package static func buildEither(first html: HTML) -> HTML { html }

    @inlinable
    package static func buildEither(second html: HTML) -> HTML { html }

    @inlinable
    package static func buildLimitedAvailability(_ html: HTML) -> HTML { html }

    package static func buildArray(_ pieces: [HTML]) -> HTML {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.bytes.count })
        for piece in pieces { bytes.append(contentsOf: piece.bytes) }
        return HTML(bytes: bytes)
    }
}
