import Careers
import Kernel
import Markup
import Site

/// The small staircase and the next thing to show: for the home page.
package struct GapSummary: Component {
    let gap: Gap
    let frame: Frame

    package init(gap: Gap, frame: Frame) {
        self.gap = gap
        self.frame = frame
    }

    package var html: HTML {
        if let place = gap.place, let stair = gap.stair(in: frame, isShort: true) {
            Section(GapWords.mine, id: "level", in: frame) {
                a(href: GrowthPaths.mine()) { frame.say(GapWords.see) }
            } content: {
                p(.class("says")) { "\(frame.say(GapWords.title(gap))) \(frame.say(SummaryWords.sentence(gap)))" }
                StairFigure(
                    stair,
                    title: frame.say(
                        StairWords.title(place.ladder.name.phrase, own: place.level.order, of: place.grid.levels.count, next: place.next?.order)),
                    text: frame.say(SummaryWords.sentence(gap)))
                if let line = gap.nextMissing {
                    p {
                        frame.say(GapWords.nextMissing) + frame.say(Phrase(fr: " : ", en: ": "))
                        a(href: GrowthPaths.mine().fragment("e-\(line.competency.id)")) { line.competency.name.preferring(frame.language) }
                        ". "
                        VerdictState(verdict: line.finding?.verdict, frame: frame)
                    }
                }
            }
        }
    }
}
