import Kernel
import Markup
import Site

/// Keeping away from a review that asks for one: for a reason its manager reads, or for a conflict of interest that HR alone reads.
struct WithdrawalPage: Component {
    let part: AskedPart
    let state: FormState
    let frame: Frame

    /// A peer who was chosen may also tell the manager; others have HR alone.
    private var choosesWhom: Bool { part.nomination != nil && !part.isManager }

    private var lead: Phrase { part.isManager ? ConflictWords.managerLead : choosesWhom ? ConflictWords.lead : ConflictWords.reportLead }

    private var name: String { part.review.subjectName }

    var html: HTML {
        let title = ConflictWords.title(name)
        Page(
            title, in: frame,
            crumbs: [.init(ReviewWords.reviews, ReviewsPaths.reviews()), .init(Phrase(same: part.cycle.plan.name)), .init(title)]
        ) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            p(.class("lead")) { frame.say(lead) }
            if part.form?.state == .draft { div(.class("flag")) { p { frame.say(ConflictWords.draftGoes) } } }
            if let nomination = part.nomination, !part.isManager { declining(nomination) }
            conflict
        }
    }

    private func declining(_ nomination: Nomination) -> HTML {
        Section(PeerWords.decline, id: "decline", in: frame) {
            p { frame.say(ConflictWords.declineNote) }
            FormShell(post: ReviewsPaths.refusal(nomination.id), in: frame) {
                Field(ReasonForm.reason, PeerWords.reason, hint: PeerWords.declineHint, state: state, in: frame)
                div(.class("actions")) { SubmitButton(PeerWords.decline, kind: "btn second", in: frame) }
            }
        }.html
    }

    private var conflict: HTML {
        Section(ConflictWords.conflict, id: "conflict", in: frame) {
            p { frame.say(part.isManager ? ConflictWords.managerNote : ConflictWords.note(part.review.subjectName)) }
            FormShell(post: ReviewsPaths.withdrawal(part.review.id), in: frame) {
                Field(
                    ConflictForm.kind, ConflictWords.kind,
                    .choice(ConflictOfInterest.Kind.allCases.map { ($0.rawValue, frame.say(ConflictWords.kind($0))) }, none: ConflictWords.choose),
                    width: "mid", state: state, in: frame)
                Field(ConflictForm.note, ConflictWords.words, .area(rows: 3), hint: ConflictWords.wordsHint, state: state, in: frame)
                div(.class("actions after")) { SubmitButton(ConflictWords.declare, kind: choosesWhom ? "btn second" : "btn", in: frame) }
            }
        }.html
    }
}

/// Who keeps away from which review, for HR.
struct ConflictsPage: Component {
    let content: CycleConflicts
    let frame: Frame

    private var waiting: Int { content.lines.count { $0.needsWriter } }

    var html: HTML {
        Page(
            ConflictWords.list, in: frame,
            crumbs: [
                .init(ReviewWords.reviews, ReviewsPaths.reviews()), .init(Phrase(same: content.cycle.plan.name), ReviewsPaths.cycle(content.cycle.id)),
                .init(ConflictWords.list),
            ]
        ) {
            h1 { frame.say(content.lines.isEmpty ? ConflictWords.list : ConflictWords.heading(content.lines.count, waiting: waiting)) }
            p(.class("lead")) { frame.say(ConflictWords.readers) }
            if content.lines.isEmpty {
                EmptyState(ConflictWords.none, ConflictWords.noneText, in: frame)
            } else {
                ul(.class("rows")) { for line in content.lines { row(line) } }
            }
        }
    }

    private func row(_ line: CycleConflicts.Line) -> HTML {
        let conflict = line.conflict
        return li {
            if line.needsWriter {
                span(.class("side")) { a(href: ReviewsPaths.writer(content.cycle.id, conflict.subject), .class("small")) { frame.say(WriterWords.nameOne) } }
            }
            frame.say(ConflictWords.line(conflict)) + " "
            span(.class("quiet small")) { frame.say(ConflictWords.kind(conflict.kind)) + ", " + frame.say(.day(conflict.declaredOn)) }
            if let note = conflict.note { p { Written(note, in: frame) } }
        }
    }
}
