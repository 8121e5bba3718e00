import Kernel
import Markup
import People
import Site

/// What keeps a cycle from going on, each with the one action that frees it.
struct BlockersSection: Component {
    let cycle: ReviewCycle
    let blockers: CycleBlockers
    /// Does mail leave?
    let mails: Bool
    let frame: Frame

    var html: HTML {
        Section(BlockerWords.title, id: "blockers", in: frame, side: { if blockers.total > 0 { span(.class("small num")) { blockers.total } } }) {
            if blockers.all.isEmpty { p { frame.say(BlockerWords.none(mails: mails)) } }
            ul(.class("rows")) { for blocker in blockers.all { row(blocker) } }
            if blockers.total > blockers.all.count { p(.class("note")) { frame.say(BlockerWords.more(blockers.total - blockers.all.count)) } }
        }
    }

    private func row(_ blocker: CycleBlocker) -> HTML {
        li {
            if let action = blocker.action {
                span(.class("side")) { a(href: path(action, blocker), .class("btn second")) { frame.say(BlockerWords.action(action)) } }
            }
            b { frame.say(BlockerWords.says(blocker)) }
            br()
            span(.class("quiet small")) {
                frame.say(BlockerWords.why(blocker.kind, cycle.plan.thresholds))
                if let reminder = BlockerWords.reminder(of: blocker.kind, cycle.plan.calendar, on: frame.today, mails: mails) { " " + frame.say(reminder) }
                if blocker.action == nil { " " + frame.say(blocker.kind == .sealedAnswers ? BlockerWords.askHolders : BlockerWords.onlyHR) }
            }
        }
    }

    private func path(_ action: CycleBlocker.Action, _ blocker: CycleBlocker) -> Path {
        switch (action, blocker.person) {
        case (.nameWriter, let person?): ReviewsPaths.writer(cycle.id, person)
        case (.changeManager, let person?): PeoplePaths.manager(person)
        case (.openAnswers, _): ReviewsPaths.openingKey(cycle.id)
        default: ReviewsPaths.dates(cycle.id)
        }
    }
}
