/// The pen strokes of a `path`, in absolute coordinates unless a name says otherwise.
///
/// ```swift
/// Outline().move(x: 2, y: 20).right(6).up(5)
/// ```
package struct Outline: Sendable, Hashable, CustomStringConvertible {
    private var bytes: [UInt8] = []

    /// Nothing drawn yet.
    package init() {}

    package var description: String { String(decoding: bytes, as: UTF8.self) }
    package var isEmpty: Bool { bytes.isEmpty }

    /// Lifts the pen to a point.
    package consuming func move(x: Double, y: Double) -> Outline { adding("M", x, y) }
    /// Draws straight to a point.
    package consuming func line(x: Double, y: Double) -> Outline { adding("L", x, y) }
    package consuming func horizontal(to x: Double) -> Outline { adding("H", x) }
    package consuming func vertical(to y: Double) -> Outline { adding("V", y) }
    /// Draws on by a distance.
    package consuming func right(_ distance: Double) -> Outline { adding("h", distance) }
    package consuming func left(_ distance: Double) -> Outline { adding("h", -distance) }
    package consuming func down(_ distance: Double) -> Outline { adding("v", distance) }
    package consuming func up(_ distance: Double) -> Outline { adding("v", -distance) }
    /// Draws a cubic curve pulled by two points.
    package consuming func curve(x1: Double, y1: Double, x2: Double, y2: Double, x: Double, y: Double) -> Outline {
        adding("C", x1, y1, x2, y2, x, y)
    }
    /// Draws part of an ellipse.
    package consuming func arc(radius: Double, isLarge: Bool = false, isClockwise: Bool = true, x: Double, y: Double) -> Outline {
        adding("A", radius, radius, 0, isLarge ? 1 : 0, isClockwise ? 1 : 0, x, y)
    }
    /// Goes back to where the pen last came down.
    package consuming func closed() -> Outline { adding("Z") }

    /// A straight line through points; nothing without points.
    package static func through(_ points: [(x: Double, y: Double)]) -> Outline {
        var outline = Outline()
        for (index, point) in points.enumerated() { outline.append(index == 0 ? "M" : "L", [point.x, point.y]) }
        return outline
    }

    private consuming func adding(_ letter: Character, _ numbers: Double...) -> Outline {
        var outline = self
        outline.append(letter, numbers)
        return outline
    }

    private mutating func append(_ letter: Character, _ numbers: [Double]) {
        bytes += letter.utf8
        bytes += numbers.map(\.coordinateText).joined(separator: " ").utf8
    }
}

extension Outline: ExpressibleByStringLiteral {
    /// A drawing made by hand, as the `d` attribute writes it: `path("M2 20h6v-5")`.
    package init(stringLiteral drawing: StaticString) {
        bytes = drawing.withUTF8Buffer { Array($0) }
    }
}
