import Kernel
import Markup
import Site

/// What reviews expect of the viewer, and where theirs stand.
struct ReviewsPage: Component {
    let content: ReviewsOverview
    let state: FormState
    let frame: Frame

    private var isEmpty: Bool { content.mine.isEmpty && content.asked.isEmpty && content.team.isEmpty && content.past.isEmpty && content.nominations.isEmpty }

    var html: HTML {
        Page(ReviewWords.reviews, in: frame) {
            ErrorSummary(state, in: frame)
            h1 {
                frame.say(
                    !content.asked.isEmpty || !content.unbegun.isEmpty
                        ? ReviewWords.title(content.asked.count + content.unbegun.count)
                        : !content.choosing.isEmpty ? PeerWords.toPropose : !content.nominations.isEmpty ? PeerWords.wished : ReviewWords.title(0))
            }
            if isEmpty, !content.runsCycles { EmptyState(ReviewWords.nothing, ReviewWords.nothingText, in: frame) }
            asked
            paused
            entries(ReviewWords.mine, "mine", content.mine)
            entries(ReviewWords.team, "team", content.team)
            entries(ReviewWords.past, "past", content.past)
            if content.runsCycles { cycles }
            if content.holdsCases { p(.class("small")) { a(href: ReviewsPaths.answerOpenings()) { frame.say(OpeningWords.title) } } }
        }
    }

    @HTMLBuilder private var asked: HTML {
        if !content.asked.isEmpty || !content.unbegun.isEmpty || !content.choosing.isEmpty || !content.nominations.isEmpty {
            Section(ReviewWords.asked, id: "asked", in: frame) {
                ul(.class("rows tasks")) {
                    for asked in content.asked {
                        li {
                            span {
                                a(href: ReviewsPaths.form(asked.contribution.id)) {
                                    frame.say(ReviewWords.form(asked.contribution.kind, about: asked.entry.review.subjectName))
                                }
                                if let late = asked.entry.lateness(of: asked.contribution.kind) {
                                    span(.class("due soon")) { frame.say(FormWords.late(late.dueOn, until: late.until)) }
                                } else if let end = asked.dueOn {
                                    span(.class("due")) { frame.say(.weekday(end)) }
                                }
                            }
                        }
                    }
                    for entry in content.unbegun {
                        li { a(href: ReviewsPaths.review(entry.review.id)) { frame.say(ReviewWords.form(.manager, about: entry.review.subjectName)) } }
                    }
                    for entry in content.choosing { li { toPropose(entry) } }
                    for (nomination, entry) in content.nominations { li { asPeer(nomination, entry) } }
                }
            }
        }
    }

    @HTMLBuilder private var paused: HTML {
        if content.isAway { div(.class("flag")) { p { frame.say(AbsenceWords.youAreAway) } } }
        if !content.paused.isEmpty {
            Section(PauseWords.waiting, id: "paused", in: frame) {
                ul(.class("rows")) {
                    for asked in content.paused {
                        li {
                            span(.class("side quiet")) { frame.say(PauseWords.paused) }
                            a(href: ReviewsPaths.form(asked.contribution.id)) {
                                frame.say(ReviewWords.form(asked.contribution.kind, about: asked.entry.review.subjectName))
                            }
                        }
                    }
                }
            }
        }
    }

    private func toPropose(_ entry: ReviewsOverview.Entry) -> HTML {
        span {
            a(href: ReviewsPaths.peers(entry.review.id)) { frame.say(ToDoWords.propose) }
            span(.class("due")) { frame.say(.weekday(entry.cycle.plan.calendar.nominationsDueOn)) }
        }
    }

    private func asPeer(_ nomination: Nomination, _ entry: ReviewsOverview.Entry) -> HTML {
        span {
            frame.say(PeerWords.asked(entry.review.subjectName)) + " "
            frame.say(PeerWords.opens(entry.cycle.plan.calendar.nominationsDueOn.adding(days: 1))) + " "
            if !entry.cycle.plan.modes.protects(nomination.kind) { frame.say(PeerWords.askedToSign) + " " }
            a(href: ReviewsPaths.withdrawal(entry.review.id), .class("small")) { frame.say(ConflictWords.link) }
        }
    }

    @HTMLBuilder private func entries(_ title: Phrase, _ id: String, _ entries: [ReviewsOverview.Entry]) -> HTML {
        if !entries.isEmpty {
            Section(title, id: id, in: frame) {
                ul(.class("rows")) {
                    for entry in entries {
                        li {
                            span(.class("side quiet")) { frame.say(ReviewWords.state(entry.review.state)) }
                            a(href: ReviewsPaths.review(entry.review.id)) {
                                id == "mine" ? entry.cycle.plan.name : "\(entry.review.subjectName) · \(entry.cycle.plan.name)"
                            }
                        }
                    }
                }
            }
        }
    }

    private var cycles: HTML {
        Section(
            ReviewWords.cycles, id: "cycles", in: frame,
            side: {
                if content.setsLevels {
                    div(.class("links")) {
                        a(href: ReviewsPaths.levels()) { frame.say(ReviewWords.levels) }
                        a(href: ReviewsPaths.absences()) { frame.say(AbsenceWords.absences) }
                    }
                }
            }
        ) {
            if content.cycles.isEmpty {
                EmptyState(ReviewWords.noCycle, ReviewWords.noCycleText, in: frame) {
                    a(href: ReviewsPaths.newCycle(), .class("btn")) { frame.say(CycleWords.newCycle) }
                }
            } else {
                ul(.class("rows")) {
                    for (cycle, state) in content.cycles {
                        li {
                            span(.class("side quiet")) { frame.say(CycleWords.state(state)) }
                            a(href: state.isLaunched ? ReviewsPaths.cycle(cycle.id) : ReviewsPaths.check(cycle.id)) { cycle.plan.name }
                        }
                    }
                }
                div(.class("actions")) { a(href: ReviewsPaths.newCycle(), .class("btn second")) { frame.say(CycleWords.newCycle) } }
            }
        }.html
    }
}
