import Kernel
import Markup
import Site

/// What was said when the staff was consulted, or the form to keep it.
struct ConsultationSection: Component {
    let content: ReviewContent
    let state: FormState
    let frame: Frame

    private typealias F = ConsultationForm

    var html: HTML {
        if content.framework.status == .inReview {
            Section(ConsultationWords.title, id: "consultation", in: frame) {
                p { frame.say(ConsultationWords.text) }
                details(.class("disc"), .open(if: F.fields.contains { state.problem($0.name) != nil })) {
                    summary { frame.say(ConsultationWords.record) }
                    form
                }
            }
        } else if let consultation = content.consultation {
            Section(ConsultationWords.title, id: "consultation", in: frame) { ConsultationText(consultation: consultation, frame: frame) }
        }
    }

    private var form: HTML {
        FormShell(post: CareersPaths.consultation(content.framework.id), in: frame) {
            Field(F.heldOn, ConsultationWords.heldOn, .line(.date), width: "short", state: state, in: frame)
            Field(F.consulted, ConsultationWords.consulted, hint: ConsultationWords.consultedHint, width: "mid", state: state, in: frame)
            Field(
                F.opinion, ConsultationWords.opinion,
                .choice(Consultation.Opinion.allCases.map { ($0.rawValue, frame.say(ConsultationWords.named($0))) }, none: ConsultationWords.choose),
                state: state, in: frame)
            Field(F.opinionText, ConsultationWords.opinionText, .area(rows: 4), state: state, in: frame)
            Field(F.document, ConsultationWords.document, hint: ConsultationWords.documentHint, width: "mid", state: state, in: frame)
            div(.class("actions")) { SubmitButton(ConsultationWords.recordButton, kind: "btn second", in: frame) }
        }.html
    }
}

/// A consultation in words.
struct ConsultationText: Component {
    let consultation: Consultation
    let frame: Frame

    private var lang: String? { consultation.language == frame.language ? nil : consultation.language.rawValue }

    var html: HTML {
        switch consultation.standing {
        case .held(let held):
            p { frame.say(ConsultationWords.sentence(held)) }
            if let text = held.opinionText { p(.class("written"), .lang(lang)) { Lines(text) } }
            if let document = held.document { p(.class("note")) { frame.say(ConsultationWords.kept(document)) } }
        case .waived(let because):
            p { frame.say(ConsultationWords.waived) }
            p(.class("written"), .lang(lang)) { Lines(because) }
        }
    }
}
