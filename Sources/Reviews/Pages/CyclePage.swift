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
            h1 {
                let title = CyclePageWords.title(content.state, plan)
                frame.say(content.blockers.total > 0 ? BlockerWords.heading(content.blockers.total, title) : title)
            }
            p(.class("lead")) { "\(plan.name) · \(frame.say(CycleWords.period(plan)))" }
            UnreadNotice(content.unread, in: frame)
            div(.class("actions")) {
                if !content.state.isLaunched { a(href: ReviewsPaths.check(content.cycle.id), .class("btn")) { frame.say(CheckWords.check) } }
                if content.mayClose { ActionButton(post: ReviewsPaths.closure(content.cycle.id), CycleWords.close, kind: "btn", in: frame) }
                if content.questions > 0 { a(href: ReviewsPaths.questions(content.cycle.id)) { frame.say(QuestionWords.many(content.questions)) } }
                if content.mayMoveDates { a(href: ReviewsPaths.dates(content.cycle.id)) { frame.say(ChangeWords.move) } }
                if content.state.isLaunched, frame.viewer?.holds(.hr) ?? false {
                    a(href: ReviewsPaths.conflicts(content.cycle.id)) { frame.say(ConflictWords.list) }
                }
                if content.mayReopen { a(href: ReviewsPaths.reopening(content.cycle.id)) { frame.say(ChangeWords.reopen) } }
            }
            if let launch = content.launch { launching(launch) }
            if let gate = content.gate { passing(gate) }
            if let until = content.cycle.reopenedUntil { div(.class("flag")) { p { frame.say(ChangeWords.openUntil(until)) } } }
            if let completeness = content.completeness, let summary = CompletenessWords.summary(completeness, content.state) {
                p(.class("says")) { frame.say(summary) }
            }
            if let completeness = content.completeness, let collected = CompletenessWords.collected(completeness, content.state) {
                p { frame.say(collected) }
            }
            Section(CyclePageWords.stages, id: "stages", in: frame) { Stages(plan: plan, state: content.state, frame: frame) }
            if hasBlockers { BlockersSection(cycle: content.cycle, blockers: content.blockers, mails: content.mails, frame: frame) }
            if let completeness = content.completeness {
                CompletenessFigures(completeness: completeness, states: content.states, state: content.state, frame: frame)
            }
            if let completeness = content.completeness, content.seesOutstanding {
                CompletenessTable(cycle: content.cycle, completeness: completeness, state: content.state, frame: frame)
            } else if !content.states.isEmpty {
                states
            }
            if let progress = content.progress { p(.class("says")) { frame.say(AnonymityWords.progress(progress)) } }
            if let loads = content.loads { LoadsSection(cycle: content.cycle.id, loads: loads, frame: frame) }
            if content.state.isLaunched { ChangesSection(changes: content.changes, frame: frame) }
            facts
            Section(CyclePageWords.visibility, id: "visibility", in: frame) { VisibilityTable(visibility: .of(plan), frame: frame) }
        }
    }

    private var hasBlockers: Bool { content.state > .launching && content.state < .acknowledged }

    private func launching(_ launch: LaunchProgress) -> HTML {
        div(.class("flag"), .id("launching")) {
            p { frame.say(CyclePageWords.opened(launch)) }
            progress(value: Double(min(launch.opened, launch.people)), max: Double(max(launch.people, 1)), .aria("hidden", true)) { "" }
            p(.class("note")) {
                frame.say(CyclePageWords.launchGoesOn) + " "
                a(href: ReviewsPaths.cycle(content.cycle.id)) { frame.say(CyclePageWords.lookAgain) }
            }
        }
    }

    private func passing(_ gate: GateProgress) -> HTML {
        div(.class("flag"), .id("passing")) {
            p { frame.say(CyclePageWords.passed(gate)) }
            progress(value: Double(min(gate.passed, gate.reviews)), max: Double(max(gate.reviews, 1)), .aria("hidden", true)) { "" }
            p(.class("note")) {
                frame.say(CyclePageWords.gateGoesOn) + " "
                a(href: ReviewsPaths.cycle(content.cycle.id)) { frame.say(CyclePageWords.lookAgain) }
            }
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
                    if let first = plan.calendar.firstDay(of: stage), let last = plan.calendar.lastDay(of: stage) {
                        span(.class("d")) { frame.say(CyclePageWords.days(first, last)) }
                        if stage == state { span(.class("d")) { frame.say(CyclePageWords.dayOf(frame.today, first, last)) } }
                    }
                }
            }
        }
    }
}
