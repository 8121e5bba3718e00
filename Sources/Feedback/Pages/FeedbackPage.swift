import Careers
import Evidence
import Kernel
import Markup
import Site

/// One feedback: to write for its author, to read and keep for whoever receives it.
struct FeedbackPage: Component {
    let note: FeedbackNote
    let state: FormState
    let frame: Frame

    private var isAuthor: Bool { frame.viewer?.person == note.author }
    private var isExpired: Bool { note.isExpired(on: frame.today) }

    var html: HTML {
        let title = FeedbackWords.title(note, isAuthor: isAuthor)
        Page(title, in: frame, crumbs: [.init(FeedbackWords.feedback, FeedbackPaths.list()), .init(Phrase(same: note.moment.text))]) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            p(.class("lead")) { frame.say(lead) }
            what
            if isAuthor, note.isOpen, !isExpired { writing } else if let text = note.text, note.state == .given { given(text) }
            if !isAuthor { receiving }
            FeedbackReaders(note: note, frame: frame)
        }
    }

    private var lead: Phrase {
        if isExpired { return FeedbackWords.hasExpired }
        switch note.state {
        case .asked: return isAuthor ? FeedbackWords.signed(note.receiverName) : FeedbackWords.waiting(note.authorName, note.dueOn)
        case .draft: return FeedbackWords.signed(note.receiverName)
        case .given: return isAuthor ? FeedbackWords.isGiven(note.receiverName) : FeedbackWords.onlyYou
        case .declined: return FeedbackWords.isDeclined
        case .withdrawn: return FeedbackWords.isWithdrawn
        }
    }

    @HTMLBuilder private var what: HTML {
        dl(.class("dl")) {
            dt { frame.say(FeedbackWords.moment) }
            dd { Written(note.moment, in: frame) }
            if let question = note.question {
                dt { frame.say(FeedbackWords.question) }
                dd { Written(question, in: frame) }
            }
            if !note.competencies.isEmpty {
                dt { frame.say(FeedbackWords.competencies) }
                dd { note.competencies.map { $0.name.preferring(frame.language) }.joined(separator: ", ") }
            }
            if let reason = note.reason {
                dt { frame.say(FeedbackWords.reason) }
                dd { Written(reason, in: frame) }
            }
        }
    }

    private var writing: HTML {
        let kept = FormState([UnaskedForm.text.name: note.text?.text])
        return HTML {
            FormShell(post: FeedbackPaths.note(note.id), in: frame, .data("guard")) {
                input(type: .hidden, .name(AnswerForm.version.name), .value(note.version ?? 0))
                Field(
                    UnaskedForm.text, FeedbackWords.text, .area(rows: 8), hint: FeedbackWords.textHint, spare: FeedbackWords.mayWait,
                    state: state.values[UnaskedForm.text.name] == nil ? kept : state, in: frame)
                GivingButtons(frame: frame)
            }
            if note.isAsked { declining }
        }
    }

    private var declining: HTML {
        details(.class("disc"), .open(if: state.values[DeclineForm.reason.name] != nil)) {
            summary { frame.say(FeedbackWords.decline) }
            FormShell(post: FeedbackPaths.refusal(note.id), in: frame) {
                Field(
                    DeclineForm.reason, FeedbackWords.reason, hint: FeedbackWords.reasonHint(note.receiverName),
                    state: state.values[DeclineForm.reason.name] == nil ? .empty : state, in: frame)
                SubmitButton(FeedbackWords.decline, kind: "btn second sm", in: frame)
            }
        }
    }

    private func given(_ text: WrittenText) -> HTML {
        Section(FeedbackWords.says(note.authorName), id: "says", in: frame) { p(.class("pre")) { Written(text, in: frame) } }.html
    }

    @HTMLBuilder private var receiving: HTML {
        if note.state == .asked { ActionButton(post: FeedbackPaths.withdrawal(note.id), FeedbackWords.withdraw, kind: "btn second", in: frame) }
        if note.state == .given || note.state == .declined, note.isRead == false {
            div(.class("actions")) { ActionButton(post: FeedbackPaths.reading(note.id), FeedbackWords.haveRead, kind: "btn second", in: frame) }
        }
        if let item = note.item {
            p { a(href: EvidencePaths.item(item)) { frame.say(FeedbackWords.seeFact) } }
        } else if note.state == .given {
            Section(FeedbackWords.keepTitle, id: "keep", in: frame) {
                p { frame.say(FeedbackWords.keepNote) }
                FormShell(post: FeedbackPaths.fact(note.id), in: frame) {
                    Field(
                        KeepForm.audience, FeedbackWords.audience,
                        .choice([("own", frame.say(FeedbackWords.forMe)), ("shared", frame.say(FeedbackWords.withManager))], none: nil), width: "mid",
                        state: state, in: frame)
                    div(.class("actions after")) { SubmitButton(FeedbackWords.keepFact, in: frame) }
                }
            }
        }
    }
}

/// Who reads it, one click away.
struct FeedbackReaders: Component {
    let note: FeedbackNote
    let frame: Frame

    var html: HTML {
        details(.class("disc")) {
            summary { frame.say(FeedbackWords.whoSees) }
            table(.class("vis")) {
                caption(.class("small")) { frame.say(FeedbackWords.feedback) }
                tbody {
                    for (who, what) in FeedbackWords.readers(note) {
                        tr {
                            th(scope: .row) { frame.say(who) }
                            td { frame.say(what) }
                        }
                    }
                }
            }
        }
    }
}
