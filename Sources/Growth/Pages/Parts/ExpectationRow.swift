import Careers
import Evidence
import Kernel
import Markup
import Site

struct ExpectationRow: Component {
    let line: GapLine
    let level: Level
    let gap: Gap
    let frame: Frame

    var html: HTML {
        li(.id("e-\(line.competency.id)"), .class("flow")) {
            h3 { line.competency.name.preferring(frame.language) }
            p(.class("then")) {
                VerdictState(verdict: line.finding?.verdict, frame: frame)
                if let finding = line.finding { " · " + frame.say(VerdictWords.reason(finding, line.testimony, at: level.order, gap.reading)) }
            }
            if let text = line.expectation.text { LadderText(text: text, frame: frame) }
            p(.class("small")) {
                if let evidence = line.evidence {
                    a(href: list.query("competency", line.competency.id)) { frame.say(TestimonyWords.facts(evidence)) }
                }
                if isOpen {
                    if line.evidence != nil { " · " }
                    a(href: CareersPaths.theme(line.competency.theme)) { frame.say(GapWords.theme) }
                }
            }
            sources
        }
    }

    @HTMLBuilder private var sources: HTML {
        if let testimony = line.testimony {
            details(.class("disc small")) {
                summary {
                    frame.say(TestimonyWords.sources)
                    span(.class("vh")) { " : " + line.competency.name.preferring(frame.language) }
                }
                dl(.class("dl")) {
                    for judge in testimony.managers { fact(judge.name, frame.say(TestimonyWords.sight(judge.sight, isUnsure: judge.isUnsure))) }
                    fact(frame.say(TestimonyWords.own(gap.reading)), frame.say(TestimonyWords.sight(testimony.own)))
                    if let peers = testimony.peers { fact(frame.say(TestimonyWords.peers), frame.say(TestimonyWords.published(peers))) }
                    if let others = testimony.otherTeams { fact(frame.say(TestimonyWords.otherTeams), frame.say(TestimonyWords.published(others))) }
                    if let reports = testimony.reports { fact(frame.say(TestimonyWords.reports), frame.say(TestimonyWords.published(reports))) }
                }
            }
        }
    }

    private var isOpen: Bool { gap.place?.isOpen ?? false }
    private var list: Path { gap.isOwn ? EvidencePaths.mine() : EvidencePaths.about(gap.person) }

    @HTMLBuilder private func fact(_ label: String, _ value: String) -> HTML {
        dt { label }
        dd { value }
    }
}
