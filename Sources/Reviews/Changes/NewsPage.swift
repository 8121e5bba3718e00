import Kernel
import Markup
import Site

/// What changed in a cycle, for whomever it concerns.
struct NewsPage: Component {
    let content: CycleNews
    let frame: Frame

    private var plan: CyclePlan { content.cycle.plan }

    var html: HTML {
        Page(
            NoticeWords.title, in: frame,
            crumbs: [
                .init(ReviewWords.reviews, ReviewsPaths.reviews()),
                .init(Phrase(same: plan.name), content.runs ? ReviewsPaths.cycle(content.cycle.id) : nil), .init(NoticeWords.title),
            ]
        ) {
            h1 { frame.say(CyclePageWords.title(content.state, plan)) }
            p(.class("lead")) { "\(plan.name) · \(frame.say(CycleWords.period(plan)))" }
            if content.isUnread {
                div(.class("actions")) { ActionButton(post: ReviewsPaths.news(content.cycle.id), NoticeWords.read, kind: "btn", in: frame) }
            }
            if let until = content.cycle.reopenedUntil { div(.class("flag")) { p { frame.say(ChangeWords.openUntil(until)) } } }
            Section(CyclePageWords.stages, id: "stages", in: frame) { Stages(plan: plan, state: content.state, frame: frame) }
            ChangesSection(changes: content.changes, frame: frame)
        }
    }
}

/// The history of a cycle's dates: what was, what is, who, when and why.
struct ChangesSection: Component {
    let changes: CycleChanges
    let frame: Frame

    var html: HTML {
        Section(NoticeWords.title, id: "changes", in: frame) {
            if changes.isEmpty { p(.class("quiet")) { frame.say(NoticeWords.nothing) } }
            for reopening in changes.reopenings {
                div(.class("finding")) {
                    p { frame.say(ChangeWords.reopening(until: reopening.until)) }
                    p { Written(reopening.reason, in: frame) }
                    p(.class("quiet small")) { "\(reopening.author), \(frame.say(.instant(reopening.reopenedAt, in: frame.zone)))" }
                }
            }
            for move in changes.moves { self.move(move) }
        }
    }

    private func move(_ move: CycleChanges.Move) -> HTML {
        div(.class("finding")) {
            ul(.class("rows")) {
                for line in move.lines {
                    li {
                        frame.say(CycleWords.date(line.date)) + " "
                        span(.class("quiet")) { frame.say(ChangeWords.fromTo(line.former, line.new)) }
                    }
                }
            }
            p { Written(move.reason, in: frame) }
            p(.class("quiet small")) { "\(move.author), \(frame.say(.instant(move.movedAt, in: frame.zone)))" }
        }
    }
}
