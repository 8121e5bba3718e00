extension Attribute {
    package static func fill(_ paint: Paint) -> Attribute { Attribute("fill", paint.description) }
    package static func stroke(_ paint: Paint) -> Attribute { Attribute("stroke", paint.description) }
    package static func strokeWidth(_ width: Double?) -> Attribute { Attribute("stroke-width", at: width) }
    package static func strokeDashes(_ lengths: Double...) -> Attribute {
        Attribute("stroke-dasharray", lengths.map(\.coordinateText).joined(separator: " "))
    }
    package static func strokeLinecap(_ cap: StrokeEnd) -> Attribute { Attribute("stroke-linecap", cap.rawValue) }
    package static func strokeLinejoin(_ join: StrokeJoin) -> Attribute { Attribute("stroke-linejoin", join.rawValue) }
    package static func opacity(_ value: Double?) -> Attribute { Attribute("opacity", at: value) }
    package static func fillOpacity(_ value: Double?) -> Attribute { Attribute("fill-opacity", at: value) }
    package static func strokeOpacity(_ value: Double?) -> Attribute { Attribute("stroke-opacity", at: value) }
    package static func fontSize(_ value: Double?) -> Attribute { Attribute("font-size", at: value) }
    package static func textAnchor(_ anchor: TextAnchor) -> Attribute { Attribute("text-anchor", anchor.rawValue) }
    package static func dx(_ value: Double?) -> Attribute { Attribute("dx", at: value) }
    package static func dy(_ value: Double?) -> Attribute { Attribute("dy", at: value) }
    package static func clip(to id: String) -> Attribute { Attribute("clip-path", Paint.element(id).description) }
    package static func transform(_ transforms: Transform...) -> Attribute {
        Attribute("transform", transforms.map(\.description).joined(separator: " "))
    }
    /// Width on the page, in pixels.
    package static func width(_ value: Double) -> Attribute { Attribute("width", at: value) }
    /// Height on the page, in pixels.
    package static func height(_ value: Double) -> Attribute { Attribute("height", at: value) }
    /// Lets a drawing be stretched instead of keeping its proportions.
    package static var stretched: Attribute { Attribute("preserveAspectRatio", "none") }
    /// Keeps lines equally thick however large the drawing.
    package static var unscaledStroke: Attribute { Attribute("vector-effect", "non-scaling-stroke") }
    package static var xmlns: Attribute { Attribute("xmlns", "http://www.w3.org/2000/svg") }

    /// A coordinate or a length; nil leaves the attribute out.
    init(_ name: StaticString, at value: Double?) {
        self.init(name, value?.coordinateText)
    }

    static func viewBox(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Attribute {
        Attribute("viewBox", [x, y, width, height].map(\.coordinateText).joined(separator: " "))
    }

    static func points(_ points: [(x: Double, y: Double)]) -> Attribute {
        Attribute("points", points.map { "\($0.x.coordinateText),\($0.y.coordinateText)" }.joined(separator: " "))
    }
}

/// Where a text stands relative to its point.
package enum TextAnchor: String, Sendable {
    case start, middle, end
}

/// How a stroke ends.
package enum StrokeEnd: String, Sendable {
    case butt, round, square
}

/// How two strokes meet.
package enum StrokeJoin: String, Sendable {
    case miter, round, bevel
}
