import Careers
import Foundation
import Kernel
import Markup
import Site

/// A cycle for those who run it.
struct CyclePage: Component {
    let content: CycleOverview
    let frame: Frame

    private var plan: CyclePlan { content.cycle.plan }

    var html: HTML {
        Page(
            Phrase(same: plan.name), in: frame, crumbs: [.init(ReviewWords.reviews, ReviewsPaths.reviews()), .init(Phrase(same: plan.name))]
        ) {
            h1 { frame.say(CyclePageWords.title(content.state, plan)) }
            p(.class("lead")) { "\(plan.name) · \(frame.say(CycleWords.period(plan)))" }
            div(.class("actions")) {
                if !content.state.isLaunched { a(href: ReviewsPaths.check(content.cycle.id), .class("btn")) { frame.say(CheckWords.check) } }
                if content.mayClose { ActionButton(post: ReviewsPaths.closure(content.cycle.id), CycleWords.close, kind: "btn", in: frame) }
                if content.questions > 0 { a(href: ReviewsPaths.questions(content.cycle.id)) { frame.say(QuestionWords.many(content.questions)) } }
                if content.mayMoveDates { a(href: ReviewsPaths.dates(content.cycle.id)) { frame.say(ChangeWords.move) } }
                if content.state.isLaunched, frame.viewer?.holds(.hr) ?? false { a(href: ReviewsPaths.conflicts(content.cycle.id)) { frame.say(ConflictWords.list) } }
                if content.mayReopen { a(href: ReviewsPaths.reopening(content.cycle.id)) { frame.say(ChangeWords.reopen) } }
            }
            if let until = content.cycle.reopenedUntil { div(.class("flag")) { p { frame.say(ChangeWords.openUntil(until)) } } }
            if let completeness = content.completeness, let summary = CompletenessWords.summary(completeness, content.state) {
                p(.class("says")) { frame.say(summary) }
            }
            Section(CyclePageWords.stages, id: "stages", in: frame) { Stages(plan: plan, state: content.state, frame: frame) }
            if let completeness = content.completeness {
                CompletenessTable(cycle: content.cycle.id, completeness: completeness, state: content.state, frame: frame)
            } else if !content.states.isEmpty {
                states
            }
            if let progress = content.progress { p(.class("says")) { frame.say(AnonymityWords.progress(progress)) } }
            if content.seesOutstanding, content.state >= .collecting { outstanding }
            if content.state.isLaunched { ChangesSection(changes: content.changes, frame: frame) }
            facts
            Section(CyclePageWords.visibility, id: "visibility", in: frame) { VisibilityTable(visibility: .of(plan.mode), frame: frame) }
        }
    }

    private var states: HTML {
        Section(CyclePageWords.counts, id: "counts", in: frame) {
            table(.class("data")) {
                thead {
                    tr {
                        th(scope: .column) { frame.say(CyclePageWords.whereTo) }; th(scope: .column, .class("r")) { frame.say(CyclePageWords.count) }
                    }
                }
                tbody {
                    for line in content.states {
                        tr {
                            th(scope: .row) { frame.say(ReviewWords.state(line.state)) }
                            td(.class("r num")) { line.reviews }
                        }
                    }
                }
            }
        }.html
    }

    private var outstanding: HTML {
        Section(CyclePageWords.outstanding, id: "outstanding", in: frame) {
            p(.class("note")) {
                frame.say(CyclePageWords.outstandingNote)
                if let day = content.countedOn { " " + frame.say(CompletenessWords.counted(day)) }
            }
            if content.outstanding.isEmpty { p { frame.say(CyclePageWords.noneOutstanding) } }
            if content.outstanding.count > 12 {
                details(.class("disc")) {
                    summary { frame.say(CyclePageWords.owing(content.outstanding.count)) }
                    owed
                }
            } else {
                owed
            }
        }.html
    }

    private var owed: HTML {
        ul(.class("rows"), .id("owed")) {
            for line in content.outstanding {
                li {
                    span(.class("side num")) { frame.say(CyclePageWords.forms(line.forms)) }
                    line.name
                    if line.isAway { span(.class("quiet small")) { ", " + frame.say(PauseWords.paused) } }
                }
            }
        }
    }

    private var facts: HTML {
        Section(CyclePageWords.facts, id: "facts", in: frame) {
            dl(.class("dl")) {
                dt { frame.say(CycleWords.framework) }
                dd { content.framework.preferring(frame.language) }
                dt { frame.say(CycleWords.quarters) }
                dd { plan.quarters.map { frame.language == .french ? "\($0.year)-T\($0.number)" : $0.description }.joined(separator: ", ") }
                dt { frame.say(CycleWords.zone) }
                dd { plan.calendar.zone.identifier }
                dt { frame.say(CyclePageWords.thresholds) }
                dd { frame.say(CyclePageWords.thresholds(plan.thresholds)) }
                dt { frame.say(AskingWords.asking) }
                dd { frame.say(AskingWords.says(plan.asking)) }
            }
        }.html
    }
}

/// The stages of a cycle on a line.
struct Stages: Component {
    let plan: CyclePlan
    let state: CycleState
    let frame: Frame

    /// How many days of the stage have passed.
    @HTMLBuilder private var elapsed: HTML {
        if let first = plan.calendar.firstDay(of: state), let last = plan.calendar.lastDay(of: state) {
            let (days, passed) = (last.daysSince1970 - first.daysSince1970 + 1, frame.today.daysSince1970 - first.daysSince1970 + 1)
            progress(value: Double(min(max(passed, 0), days)), max: Double(max(days, 1)), .aria("hidden", true)) { "" }
        }
    }

    var html: HTML {
        ol(.class("timeline")) {
            for stage in [CycleState.nominating, .collecting, .managerWriting, .publishing, .conversation] {
                li(.class("done", if: stage < state), .class("now", if: stage == state), .current(.step, if: stage == state)) {
                    if stage == state { elapsed }
                    b { frame.say(CycleWords.state(stage)) }
                    if let last = plan.calendar.lastDay(of: stage) {
                        span(.class("d")) { frame.language == .french ? French.shortDay(last) : English.shortDay(last) }
                    }
                }
            }
        }
    }
}
