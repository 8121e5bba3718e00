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
        if index == stair.own { ownLabel(step, left: left, top: top, width: width) } else if shape.isRoomy, index > stair.own {
            let name = FittedText.cut(step.name, to: width - 10)
            if name == step.name { svgText(x: left + 8, y: top + 40, .class("st-s")) { name } }
        }
    }

    @HTMLBuilder private func ownLabel(_ step: Stair.Step, left: Double, top: Double, width: Double) -> HTML {
        let indent = Self.indent(step.order)
        svgText(x: left + indent, y: top + 20, .class("st-t")) { FittedText.cut(step.name, to: width - indent - 4) }
        if let scope = step.scope, shape.isRoomy, layout.ground - top >= 46 {
            svgText(x: left + indent, y: top + 37, .class("st-s")) { FittedText.cut(scope, to: width - indent - 4) }
        }
    }

    /// Above the next step.
    @HTMLBuilder private func label(_ index: Int) -> HTML {
        let (step, left, top) = (stair.steps[index], layout.lefts[index], layout.tops[index])
        let room = (shape.isRoomy ? layout.rights[index] : layout.width) - left - Self.indent(step.order)
        svgText(x: left, y: top - 11, .class("st-n")) { step.order }
        svgText(x: left + Self.indent(step.order) - 8, y: top - (step.scope == nil ? 13 : 23), .class("st-t")) { FittedText.cut(step.name, to: room) }
        if let scope = step.scope {
            svgText(x: left + Self.indent(step.order) - 8, y: top - 8, .class("st-s")) { FittedText.cut(scope, to: room) }
        }
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
