import Kernel
import Markup
import Site

/// Who is away, for whoever prepares a cycle.
struct AbsencesPage: Component {
    let sheet: AbsenceSheet
    let state: FormState
    let frame: Frame

    var html: HTML {
        Page(AbsenceWords.absences, in: frame, crumbs: [.init(ReviewWords.reviews, ReviewsPaths.reviews()), .init(AbsenceWords.absences)]) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(AbsenceWords.title(sheet.absences.count)) }
            p(.class("lead")) { frame.say(AbsenceWords.lead) }
            if !sheet.absences.isEmpty { list }
            Section(AbsenceWords.new, id: "new", in: frame) { form }
        }
    }

    private var list: HTML {
        ul(.class("rows")) {
            for absence in sheet.absences {
                li {
                    div(.class("side actions")) {
                        FormShell(post: ReviewsPaths.absenceRemoval(), in: frame, .class("inline-form")) {
                            input(type: .hidden, .name(AbsenceRemovalForm.absence.name), .value(absence.id.description))
                            SubmitButton(AbsenceWords.remove, kind: "textbtn small", in: frame)
                        }
                    }
                    absence.name + " "
                    span(.class("quiet")) { "\(frame.say(PauseWords.kind(absence.kind))), \(frame.say(PauseWords.days(absence.from, absence.to)))" }
                }
            }
        }
    }

    private var form: HTML {
        FormShell(post: ReviewsPaths.absences(), in: frame) {
            Field(
                AbsenceForm.person, CompletenessWords.person, .choice(sheet.people.map { ($0.person.description, $0.name) }, none: WriterWords.choose),
                width: "mid", state: state, in: frame)
            Field(
                AbsenceForm.kind, PauseWords.kind, .choice(ReviewPause.Kind.allCases.map { ($0.rawValue, frame.say(PauseWords.kind($0))) }, none: nil),
                width: "mid",
                state: state, in: frame)
            div(.class("pair")) {
                Field(AbsenceForm.from, PauseWords.from, .line(.date), width: "short", state: state, in: frame)
                Field(AbsenceForm.to, PauseWords.to, .line(.date), hint: PauseWords.toHint, width: "short", state: state, in: frame)
            }
            div(.class("actions after")) { SubmitButton(AbsenceWords.write, in: frame) }
        }.html
    }
}
