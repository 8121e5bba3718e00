import Markup

/// The strokes of a staircase: what is climbed, the next step, the later ones.
struct StairLines: Component {
    let stair: Stair
    let layout: StairLayout
    let shape: StairShape

    private var floor: Double { layout.tops[stair.own] }

    var html: HTML {
        path(climbed.horizontal(to: layout.rights[stair.own]).vertical(to: layout.ground).closed(), .class("st-body"))
        if let next = stair.next {
            path(
                Outline().move(x: layout.lefts[next], y: layout.ground).vertical(to: layout.tops[next]).horizontal(to: layout.rights[next])
                    .vertical(to: layout.ground).closed(), .class("st-body-next"))
        }
        path(Outline().move(x: 0, y: layout.ground).horizontal(to: layout.width), .class("st-ground"))
        later
        forks
        path(climbed.horizontal(to: layout.rights[stair.own]), .class("st-past"))
        if let next = stair.next {
            path(
                Outline().move(x: layout.lefts[next], y: floor + 1).vertical(to: layout.tops[next]).horizontal(to: layout.rights[next]),
                .class("st-next"))
        }
    }

    /// From the ground up to the beginning of one's own step.
    private var climbed: Outline {
        var outline = Outline().move(x: 0, y: layout.ground)
        for index in 0...stair.own {
            if index > 0 { outline = outline.horizontal(to: layout.lefts[index]) }
            outline = outline.vertical(to: layout.tops[index])
        }
        return outline
    }

    @HTMLBuilder private var later: HTML {
        if let next = stair.next, next + 1 < stair.steps.count {
            let steps = (next + 1)..<stair.steps.count
            path(
                steps.reduce(Outline().move(x: layout.rights[next], y: layout.tops[next])) { outline, index in
                    outline.vertical(to: layout.tops[index]).horizontal(to: layout.rights[index])
                }, .class("st-later"))
            if shape.isRoomy {
                for index in steps {
                    path(Outline().move(x: layout.lefts[index], y: layout.tops[index]).vertical(to: layout.ground), .class("st-dot"))
                }
            }
        }
    }

    /// Where another track begins, a small stair of its own leaves the step below.
    @HTMLBuilder private var forks: HTML {
        for index in stair.steps.indices where index > 0 && stair.steps[index].forks {
            let below = index - 1
            let (x, y) = (layout.rights[below], layout.tops[below])
            path(
                Outline().move(x: x - 16, y: y).line(x: x - 10, y: y - 10).right(8), .class("st-fork"))
        }
    }
}
