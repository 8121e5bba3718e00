import Kernel
import Markup
import Site

/// Beside a list: the people one answers for, one's copy, who reads what.
struct EvidenceAside: Component {
    let list: EvidenceList
    let frame: Frame

    var html: HTML {
        if !list.reports.isEmpty { people }
        if list.standing.isOneself { copy }
        section {
            h2 { frame.say(EvidenceWords.whoSees) }
            for (level, title) in [(Confidentiality.private, FactWords.ifPrivate), (.shared, FactWords.ifShared)] {
                details(.class("disc")) {
                    summary { frame.say(title) }
                    ReadersTable(confidentiality: level, reading: EvidenceReading(writingAbout: list.standing), frame: frame)
                }
            }
        }
    }

    private var people: HTML {
        section {
            h2 { frame.say(EvidenceWords.people) }
            ul(.class("rows")) {
                for report in list.reports {
                    li {
                        span(.class("side quiet")) { frame.say(EvidenceWords.count(report.count)) }
                        a(href: EvidencePaths.about(report.person)) { report.name }
                        if !report.isCurrent { span(.class("quiet")) { " (\(frame.say(EvidenceWords.formerly)))" } }
                    }
                }
            }
        }
    }

    private var copy: HTML {
        section {
            h2 { frame.say(EvidenceWords.keep) }
            ul(.class("rows")) {
                li { a(href: EvidencePaths.csv()) { frame.say(EvidenceWords.csv) } }
                li { a(href: EvidencePaths.json()) { frame.say(EvidenceWords.json) } }
            }
        }
    }
}
