import Kernel
import Markup
import Site

/// Moving the dates of a launched cycle.
struct DatesPage: Component {
    let content: CycleDates
    let state: FormState
    let frame: Frame

    private var cycle: ReviewCycle { content.cycle }
    private var calendar: CycleCalendar { cycle.plan.calendar }

    var html: HTML {
        Page(
            ChangeWords.move, in: frame,
            crumbs: [
                .init(ReviewWords.reviews, ReviewsPaths.reviews()), .init(Phrase(same: cycle.plan.name), ReviewsPaths.cycle(cycle.id)), .init(ChangeWords.move),
            ]
        ) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(ChangeWords.move) }
            p(.class("lead")) { frame.say(ChangeWords.moveLead) }
            FormShell(post: ReviewsPaths.dates(cycle.id), in: frame, .data("guard")) {
                input(type: .hidden, .name(MoveDatesForm.version.name), .value(cycle.version))
                for date in content.movable {
                    Field(
                        MoveDatesForm.field(date), CycleWords.date(date), .line(.date), hint: ChangeWords.today(calendar[date]), spare: ChangeWords.stays,
                        width: "short", state: filled,
                        in: frame)
                }
                Field(MoveDatesForm.reason, PeerWords.reason, hint: ChangeWords.reasonHint, state: filled, in: frame)
                p(.class("note")) { frame.say(ChangeWords.moveNote(mails: content.mails)) }
                div(.class("actions after")) { SubmitButton(ChangeWords.moveAndTell, in: frame) }
            }
            over
        }
    }

    @HTMLBuilder private var over: HTML {
        let over = CycleDate.allCases.filter { !content.movable.contains($0) }
        if !over.isEmpty {
            Section(ChangeWords.over, id: "over", in: frame) {
                ul(.class("rows")) {
                    for date in over {
                        li {
                            span(.class("side quiet")) { frame.say(.day(calendar[date])) }
                            frame.say(CycleWords.date(date))
                        }
                    }
                }
            }
        }
    }

    private var filled: FormState {
        guard state.values.isEmpty else { return state }
        var values: [String: [String]] = [:]
        for date in content.movable { values[MoveDatesForm.field(date).name] = [calendar[date].description] }
        return FormState(values: values, problems: state.problems)
    }
}

/// Opening a closed cycle again.
struct ReopeningPage: Component {
    let cycle: ReviewCycle
    let state: FormState
    let frame: Frame

    var html: HTML {
        Page(
            ChangeWords.reopen, in: frame,
            crumbs: [
                .init(ReviewWords.reviews, ReviewsPaths.reviews()), .init(Phrase(same: cycle.plan.name), ReviewsPaths.cycle(cycle.id)),
                .init(ChangeWords.reopen),
            ]
        ) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(ChangeWords.reopen) }
            p(.class("lead")) { frame.say(ChangeWords.reopenLead) }
            p { frame.say(ChangeWords.sealedStay) }
            FormShell(post: ReviewsPaths.reopening(cycle.id), in: frame) {
                Field(
                    ReopeningForm.until, ChangeWords.until, .line(.date), hint: ChangeWords.untilWithin(ReopenCycle.mostDays), width: "short", state: state,
                    in: frame)
                Field(ReopeningForm.reason, PeerWords.reason, hint: ChangeWords.reasonHint, state: state, in: frame)
                div(.class("actions after")) { SubmitButton(ChangeWords.reopenAndTell, in: frame) }
            }
        }
    }
}
