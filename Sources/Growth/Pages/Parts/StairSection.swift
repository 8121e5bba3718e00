import Careers
import Kernel
import Markup
import Site

/// The staircase, what it shows in a sentence, its legend, and the same as a table.
struct StairSection: Component {
    let gap: Gap
    let place: GapPlace
    let frame: Frame

    var html: HTML {
        Section(GapWords.stair, id: "stair", in: frame) {
            if place.isOpen { a(href: CareersPaths.ladder(place.ladder.id), .class("small")) { frame.say(GapWords.ladder(place)) } }
        } content: {
            p(.class("says")) { frame.say(SummaryWords.sentence(gap)) }
            if let source = gap.source {
                p(.class("note")) { frame.say(GapWords.source(source, on: Day(of: source.sharedAt, in: frame.zone))) }
                if source.isOfAnotherLadder { p(.class("note")) { frame.say(GapWords.otherLadder) } }
            }
            if let stair = gap.stair(in: frame) {
                StairFigure(stair, title: frame.say(title), text: "\(frame.say(GapWords.title(gap))) \(frame.say(SummaryWords.sentence(gap)))")
            }
            Legend(gap: gap, frame: frame)
            details(.class("disc small")) {
                summary { frame.say(StairWords.asTable) }
                StairTable(gap: gap, place: place, frame: frame)
            }
        }
    }

    private var title: Phrase {
        StairWords.title(place.ladder.name.phrase, own: place.level.order, of: place.grid.levels.count, next: place.next?.order)
    }
}

/// The marks that the drawing uses.
private struct Legend: Component {
    let gap: Gap
    let frame: Frame

    var html: HTML {
        if gap.source != nil, !gap.lines.isEmpty {
            ul(.class("legend")) {
                for verdict in Verdict.allCases {
                    li {
                        VerdictSign(verdict: verdict)
                        span { frame.say(VerdictWords.short(verdict)) }
                    }
                }
            }
        }
    }
}
