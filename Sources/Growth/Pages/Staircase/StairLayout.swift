/// Where everything of a staircase stands, in units of the drawing.
struct StairLayout: Sendable {
    let width: Double
    let height: Double
    let ground: Double
    /// Of each step, from the lowest.
    let lefts: [Double]
    let rights: [Double]
    let tops: [Double]
    /// The middle of each line on the riser, from the bottom up.
    let rungs: [Double]
    /// The middle of the mark of whoever stands there.
    let you: (x: Double, y: Double)

    init(_ stair: Stair, _ shape: StairShape) {
        let widths = Self.widths(stair, shape)
        var edges = [0.0]
        for width in widths { edges.append(edges[edges.count - 1] + width) }
        lefts = Array(edges.dropLast())
        rights = Array(edges.dropFirst())
        width = shape.width
        let rises = Self.rises(stair, shape)
        let above = stair.next == nil ? Self.markRoom : Self.labelRoom
        let laterTop = rises.reduce(0, +) + 12
        let nextTop = rises.prefix((stair.next ?? stair.own) + 1).reduce(0, +) + above
        ground = max(laterTop, nextTop, rises.prefix(stair.own + 1).reduce(0, +) + Self.markRoom)
        height = ground + 2
        var top = ground
        tops = rises.map { rise in
            top -= rise
            return top
        }
        let floor = tops[stair.own]
        rungs = stair.next == nil ? [] : stair.rungs.indices.map { floor - 18 - Double($0) * shape.pitch }
        you = (lefts[stair.own] + min(widths[stair.own] / 2, 62), floor - 46)
    }

    /// Above the step of whoever stands there.
    private static let markRoom = 92.0
    /// Above the next step: its number, name and scope.
    private static let labelRoom = 60.0

    private static func widths(_ stair: Stair, _ shape: StairShape) -> [Double] {
        let named = stair.next == nil ? 1 : 2
        let others = stair.steps.count - named
        let kept = shape.ownStep + (stair.next == nil ? 0 : shape.nextStep)
        let other = others > 0 ? min(shape.otherStep, (shape.width - kept) / Double(others)) : 0
        let left = shape.width - kept - other * Double(others)
        return stair.steps.indices.map { index in
            if index == stair.own { return shape.ownStep + (stair.next == nil ? left : left * 0.3) }
            if index == stair.next { return shape.nextStep + left * 0.7 }
            return other
        }
    }

    /// How much each step is above the one before; the first above the ground.
    private static func rises(_ stair: Stair, _ shape: StairShape) -> [Double] {
        let later = stair.steps.count - (stair.next ?? stair.own) - 1
        let (past, future) = (min(23, 92 / Double(max(stair.own, 1))), min(23, 69 / Double(max(later, 1))))
        return stair.steps.indices.map { index in
            if index == 0 { return stair.own == 0 ? 64 : 30 }
            if index == stair.next { return max(100, Double(stair.rungs.count) * shape.pitch + 16) }
            return index <= stair.own ? past : future
        }
    }
}
