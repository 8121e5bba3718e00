import Careers
import Kernel
import Markup
import Site

/// Each expectation of the next level: what is asked, what is known, and from whom.
struct ExpectationsSection: Component {
    let gap: Gap
    let place: GapPlace
    let next: Level
    let frame: Frame

    var html: HTML {
        if !gap.lines.isEmpty {
            Section(GapWords.expectations, id: "expectations", in: frame) {
                if place.isOpen {
                    a(href: CareersPaths.comparison(place.ladder.id).query("a", place.level.order).query("b", next.order), .class("small")) {
                        frame.say(GapWords.compare)
                    }
                }
            } content: {
                ul(.class("rows")) { for line in gap.lines { ExpectationRow(line: line, level: next, gap: gap, frame: frame) } }
            }
        }
        if !gap.unwritten.isEmpty {
            Section(GapWords.unwritten, id: "unwritten", in: frame) {
                p { frame.say(GapWords.notCounted(place.ladder.isAdditive)) }
                ul(.class("dashes")) { for competency in gap.unwritten { li { competency.name.preferring(frame.language) } } }
            }
        }
    }
}
