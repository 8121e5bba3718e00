import Careers
import Kernel
import Markup
import People
import Reviews
import Site

/// The levels somebody stood on, and the changes both sides speak of.
struct PersonLevelsPage: Component {
    let sheet: PersonLevels
    let state: FormState
    let frame: Frame

    var html: HTML {
        Page(ChangeWords.title(sheet), in: frame, crumbs: crumbs) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(ChangeWords.title(sheet)) }
            div(.class("cols")) {
                div {
                    Section(ChangeWords.changes, id: "changes", in: frame) {
                        p(.class("note")) { frame.say(ChangeWords.lead) }
                        for change in sheet.changes { ChangeCard(change: change, sheet: sheet, state: state, frame: frame) }
                        if sheet.open == nil { ChangeOpening(sheet: sheet, state: state, frame: frame) }
                    }
                    history
                }
                aside(.class("context"), .aria("label", frame.say(ChangeWords.others))) {
                    section {
                        h2 { frame.say(ChangeWords.others) }
                        p(.class("note")) { frame.say(ChangeWords.readers) }
                    }
                }
            }
        }
    }

    private var history: HTML {
        Section(ChangeWords.history, id: "history", in: frame) {
            if sheet.lines.isEmpty { EmptyState(ChangeWords.noHistory, ChangeWords.noHistoryText, in: frame) }
            ul(.class("rows")) {
                for line in sheet.lines {
                    li {
                        span(.class("side quiet")) { frame.say(ChangeWords.span(line.held.from, line.held.to)) }
                        line.name.map { frame.say($0) } ?? frame.say(ChangeWords.formerLevel)
                        span(.class("quiet small")) { ", " + frame.say(line.held.reason == nil ? ChangeWords.source(line.held.source) : ChangeWords.corrected) }
                        if let reason = line.held.reason { p(.class("small")) { Written(reason, in: frame) } }
                    }
                }
            }
        }.html
    }

    private var crumbs: [Page.Crumb] {
        if sheet.isOwn { return [.init(GapWords.mine, GrowthPaths.mine()), .init(ChangeWords.entry)] }
        return [
            .init(Phrase(fr: "Personnes", en: "People"), PeoplePaths.people()),
            .init(Phrase(same: sheet.reading.name), PeoplePaths.person(sheet.reading.person)), .init(ChangeWords.entry),
        ]
    }
}
