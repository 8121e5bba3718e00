/// A change of place, size or direction in a drawing.
package enum Transform: Sendable, Hashable, CustomStringConvertible {
    case translate(x: Double, y: Double)
    case scale(x: Double, y: Double)
    /// Degrees clockwise around a point.
    case rotate(degrees: Double, x: Double = 0, y: Double = 0)

    package var description: String {
        switch self {
        case .translate(let x, let y): "translate(\(x.coordinateText) \(y.coordinateText))"
        case .scale(let x, let y): "scale(\(x.coordinateText) \(y.coordinateText))"
        case .rotate(let degrees, let x, let y): "rotate(\(degrees.coordinateText) \(x.coordinateText) \(y.coordinateText))"
        }
    }
}
