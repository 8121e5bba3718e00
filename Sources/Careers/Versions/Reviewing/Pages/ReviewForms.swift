import Kernel
import Markup
import People
import Site

/// Gives a draft to read.
struct ReviewOpening: Component {
    let content: ReviewContent
    let state: FormState
    let frame: Frame

    private typealias F = ReviewOpeningForm

    var html: HTML {
        Section(VersionReviewWords.open, id: "open", in: frame) {
            p { frame.say(VersionReviewWords.openText) }
            FormShell(post: CareersPaths.review(content.framework.id), in: frame) {
                Field(F.note, VersionReviewWords.note, .area(rows: 4), hint: VersionReviewWords.noteHint, state: state, in: frame)
                if !content.crafts.isEmpty { crafts }
                Field(F.people, VersionReviewWords.people, .area(rows: 3), hint: VersionReviewWords.peopleHint, state: state, in: frame)
                div(.class("actions")) { SubmitButton(VersionReviewWords.openButton, in: frame) }
            }
        }
    }

    private var crafts: HTML {
        fieldset(.class("field"), .id("f-" + F.crafts.name)) {
            legend { frame.say(VersionReviewWords.crafts) }
            for craft in content.crafts {
                label(.class("check")) {
                    input(
                        type: .checkbox, .name(F.crafts.name), .value(craft.id.description),
                        .checked(if: state.values[F.crafts.name]?.contains(craft.id.description) ?? false))
                    span { frame.say(craft.name) }
                }
            }
        }
    }
}

/// Takes a version back to draft.
struct ReviewEnding: Component {
    let framework: Framework
    let state: FormState
    let frame: Frame

    var html: HTML {
        details(.class("disc"), .open(if: state.problem(ReviewEndForm.reason.name) != nil)) {
            summary { frame.say(VersionReviewWords.end) }
            p { frame.say(VersionReviewWords.endText) }
            FormShell(post: CareersPaths.reviewEnd(framework.id), in: frame) {
                Field(ReviewEndForm.reason, VersionReviewWords.endReason, .area(rows: 3), state: state, in: frame)
                div(.class("actions")) { SubmitButton(VersionReviewWords.endButton, kind: "btn second", in: frame) }
            }
        }
    }
}

/// Beside the remarks: what was asked, of whom, and the readings that are over.
struct ReviewAside: Component {
    let content: ReviewContent
    let frame: Frame

    var html: HTML {
        aside(.class("context"), .aria("label", frame.say(VersionReviewWords.title))) {
            if let review = content.current {
                section {
                    h2 { frame.say(VersionReviewWords.asked) }
                    if let note = review.note {
                        p(.class("written small"), .lang(note.language == frame.language ? nil : note.language.rawValue)) { Lines(note.text) }
                    }
                    p(.class("note")) { frame.say(VersionReviewWords.opened(by: review.openedBy, at: review.openedAt, in: frame.zone)) }
                }
                section {
                    h2 { frame.say(VersionReviewWords.readers) }
                    ul(.class("rows small")) {
                        li { frame.say(VersionReviewWords.always) }
                        for craft in review.crafts { li { frame.say(VersionReviewWords.craft(craft)) } }
                        for person in review.people { li { person } }
                    }
                }
            }
            past
        }
    }

    @HTMLBuilder private var past: HTML {
        let over = content.reviews.filter { !$0.isOpen }
        if !over.isEmpty {
            section {
                h2 { frame.say(VersionReviewWords.past) }
                ul(.class("rows small")) {
                    for review in over {
                        li {
                            frame.say(VersionReviewWords.lasted(review, in: frame.zone))
                            if let reason = review.endReason {
                                p(.class("written small"), .lang(reason.language == frame.language ? nil : reason.language.rawValue)) { Lines(reason.text) }
                            }
                        }
                    }
                }
            }
        }
    }
}
