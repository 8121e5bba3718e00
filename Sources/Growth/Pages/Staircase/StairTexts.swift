import Markup

/// What is written on a staircase: numbers, the names that fit, who stands there, the expectations on the riser.
struct StairTexts: Component {
    let stair: Stair
    let layout: StairLayout
    let shape: StairShape

    var html: HTML {
        for index in stair.steps.indices where index != stair.next { step(index) }
        if let next = stair.next {
            label(next)
            for (rung, y) in zip(stair.rungs, layout.rungs) { line(rung, x: layout.lefts[next], y: y) }
        }
        person
    }

    @HTMLBuilder private func step(_ index: Int) -> HTML {
        let (step, left, top) = (stair.steps[index], layout.lefts[index], layout.tops[index])
        let width = layout.rights[index] - left
        if width >= 30 {
            svgText(x: left + 8, y: top + 22, .class("st-n")) { step.order }
        } else if width >= FittedText.estimate(String(step.order), size: 12.5) + 2 {
            svgText(x: left + width / 2, y: top + 16, .class("st-s"), .textAnchor(.middle)) { step.order }
        }
        if index == stair.own {
            ownLabel(step, left: left, top: top, width: width)
        } else if shape.isRoomy, index > stair.own {
            let name = FittedText.cut(step.name, to: width - 10)
            if name == step.name { svgText(x: left + 8, y: top + 40, .class("st-s")) { name } }
        }
    }

    /// On the step, if there is room: the name, then as many lines of its scope as stand above the ground.
    @HTMLBuilder private func ownLabel(_ step: Stair.Step, left: Double, top: Double, width: Double) -> HTML {
        if shape.isRoomy {
            let indent = Self.indent(step.order)
            let lines = min(2, Int((layout.ground - top - 26) / 16))
            svgText(x: left + indent, y: top + 20, .class("st-t")) { FittedText.cut(step.name, to: width - indent - 4) }
            if let scope = step.scope, lines > 0 { scopeLines(scope, x: left + indent, y: top + 37, width: width - indent - 4, most: lines) }
        }
    }

    private func scopeLines(_ scope: String, x: Double, y: Double, width: Double, most: Int) -> [HTML] {
        FittedText.lines(scope, to: width, most: most).enumerated().map { index, line in
            svgText(x: x, y: y + Double(index) * 16, .class("st-s")) { line }
        }
    }

    /// Above the next step.
    @HTMLBuilder private func label(_ index: Int) -> HTML {
        let (step, left, top) = (stair.steps[index], layout.lefts[index], layout.tops[index])
        let x = left + Self.indent(step.order) - 8
        let room = layout.rights[index] - x - 4
        let scope = shape.isRoomy ? FittedText.lines(step.scope ?? "", to: room, most: 2) : []
        let base = top - 8 - Double(scope.count) * 16
        svgText(x: left, y: base - (scope.isEmpty ? 3 : 0), .class("st-n")) { step.order }
        svgText(x: x, y: base - (scope.isEmpty ? 3 : 0), .class("st-t")) { FittedText.cut(step.name, to: room) }
        for (index, line) in scope.enumerated() { svgText(x: x, y: base + 16 * Double(index + 1), .class("st-s")) { line } }
    }

    @HTMLBuilder private func line(_ rung: Stair.Rung, x: Double, y: Double) -> HTML {
        VerdictMark(verdict: rung.verdict, x: x, y: y, radius: 6.2)
        let end = shape.isRoomy ? layout.rights[stair.next ?? stair.own] : layout.width
        svgText(x: x + 16, y: y + 4.6) { FittedText.cut(rung.text, to: end - x - 20) }
    }

    @HTMLBuilder private var person: HTML {
        let (x, y) = layout.you
        let floor = layout.tops[stair.own]
        path(Outline().move(x: x, y: y + 15).vertical(to: floor), .class("st-past"))
        circle(x: x, y: y, radius: 15, .class("st-you"))
        svgText(x: x, y: y + 4.2, .class("st-you-t"), .textAnchor(.middle)) { stair.initials }
        svgText(x: x, y: y - 24, .class("st-bt"), .textAnchor(.middle)) { FittedText.cut(stair.who, to: shape.isRoomy ? 120 : 88) }
    }

    private static func indent(_ order: Int) -> Double { order > 9 ? 38 : 28 }
}
