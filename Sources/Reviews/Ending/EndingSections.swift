import Foundation
import Kernel
import Markup
import Site

/// The signature: asked of the person, read by their manager and HR.
struct SignatureSection: Component {
    let file: ReviewFile
    let state: FormState
    let frame: Frame

    private var review: Review { file.review }
    private var mayDecide: Bool { file.isSubject && review.state.isShared && !review.state.isSigned && file.state != .closed }

    @HTMLBuilder var html: HTML {
        if mayDecide || review.refusal != nil || review.signedAt != nil {
            Section(file.isSubject ? SharingWords.signTitle : SharingWords.signatureTitle, id: "signature", in: frame) {
                if let refusal = review.refusal { refused(refusal) }
                if let signedAt = review.signedAt { signed(at: signedAt) }
                if mayDecide { form }
            }
        }
    }

    private func signed(at instant: Date) -> HTML {
        HTML {
            p { "\(frame.say(ReviewWords.state(review.state))), \(frame.say(.instant(instant, in: frame.zone)))" }
            if let reservation = review.reservation { p { Written(reservation, in: frame) } }
        }
    }

    private func refused(_ refusal: SignatureRefusal) -> HTML {
        HTML {
            p { frame.say(SignatureWords.refusedAt(refusal.at, in: frame.zone, toPerson: file.isSubject)) + " " + frame.say(SignatureWords.saysNothing) }
            if let reason = refusal.reason { p { Written(reason, in: frame) } }
        }
    }

    /// None before the others: a signature is chosen, never left as it was found.
    private var choices: HTML {
        let name = SignatureForm.choice.name
        let problem = state.problem(name)
        let all: [(SignatureForm.Choice, Phrase)] = [
            (.signed, SignatureWords.plain), (.reserved, SharingWords.reserved), (.refused, SignatureWords.refused),
        ]
        return fieldset(.class("field"), .class("error", if: problem != nil), .id("f-" + name), .tabindex(-1)) {
            legend { frame.say(SharingWords.choice) }
            if let problem { p(.class("msg")) { frame.say(problem) } }
            for (choice, words) in all where choice != .refused || review.refusal == nil {
                label(.class("check")) {
                    input(type: .radio, .name(name), .value(choice.rawValue), .required, .checked(if: state.value(name) == choice.rawValue))
                    span { frame.say(words) }
                }
            }
        }
    }

    private var form: HTML {
        HTML {
            p { frame.say(SignatureWords.note) }
            FormShell(post: ReviewsPaths.signature(review.id), in: frame) {
                choices
                Field(SignatureForm.reservation, SignatureWords.words, .area(rows: 4), hint: SignatureWords.wordsHint, state: state, in: frame)
                div(.class("actions")) { SubmitButton(SharingWords.record, in: frame) }
            }
        }
    }
}

/// The day of the conversation: written down by the manager, read by the person and HR.
struct ConversationSection: Component {
    let file: ReviewFile
    let state: FormState
    let frame: Frame

    private var mayRecord: Bool { file.isManager && file.review.state.isShared && file.state != .closed }

    private var filled: FormState {
        let held = file.review.conversationOn.map { [ConversationForm.heldOn.name: [$0.description]] } ?? [:]
        return FormState(values: held.merging(state.values) { $1 }, problems: state.problems)
    }

    @HTMLBuilder var html: HTML {
        if mayRecord || file.review.conversationOn != nil {
            Section(SignatureWords.conversation, id: "conversation", in: frame) {
                if let day = file.review.conversationOn { p { frame.say(SignatureWords.conversationHeld(on: day)) } }
                if mayRecord {
                    p(.class("note")) { frame.say(SignatureWords.conversationNote) }
                    FormShell(post: ReviewsPaths.conversation(file.review.id), in: frame) {
                        Field(ConversationForm.heldOn, SignatureWords.heldOn, .line(.date), width: "mid", state: filled, in: frame)
                        div(.class("actions")) { SubmitButton(SignatureWords.record, kind: "btn second", in: frame) }
                    }
                }
            }
        }
    }
}
