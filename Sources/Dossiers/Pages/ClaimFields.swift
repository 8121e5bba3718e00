import Careers
import Kernel
import Markup
import Reviews
import Site

/// The sentence, what it is about, its language.
struct ClaimFields: Component {
    let subjects: GridSubjects
    let state: FormState
    let frame: Frame

    var html: HTML {
        Field(NewClaimForm.text, ClaimWords.text, .area(rows: 3), hint: ClaimWords.textHint, state: state, in: frame)
        subject
        Field(
            NewClaimForm.language, ClaimWords.language, .choice(Language.allCases.map { ($0.rawValue, $0.name) }, none: nil), width: "short", state: state,
            in: frame)
    }

    private var subject: HTML {
        let name = NewClaimForm.subject.name
        let (chosen, problem) = (state.value(name), state.problem(name))
        return div(.class("field"), .class("error", if: problem != nil)) {
            label(for: "f-" + name) { frame.say(ClaimWords.about) }
            if let problem { p(.class("msg"), .id("f-\(name)-msg")) { frame.say(problem) } }
            select(
                .id("f-" + name), .name(name), .class("mid"), .required, .aria("invalid", problem == nil ? nil : "true"),
                .aria("describedby", problem == nil ? nil : "f-\(name)-msg")
            ) {
                option(value: "", .selected(if: chosen.isEmpty)) { frame.say(ClaimWords.choose) }
                for theme in subjects.themes { group(theme, chosen) }
            }
        }
    }

    private func group(_ theme: GridSubjects.Theme, _ chosen: String) -> HTML {
        let name = theme.name.preferring(frame.language)
        let whole = ClaimSubject.theme(theme.id).rawValue
        return optgroup(label: name) {
            option(value: whole, .selected(if: chosen == whole)) { "\(name), \(frame.say(ClaimWords.wholeTheme))" }
            for competency in theme.competencies {
                let value = ClaimSubject.competency(competency.id).rawValue
                option(value: value, .selected(if: chosen == value)) { competency.name.preferring(frame.language) }
            }
        }
    }
}

extension FormState {
    init(_ claim: Claim) {
        self.init([
            NewClaimForm.text.name: claim.text.text, NewClaimForm.language.name: claim.text.language.rawValue,
            NewClaimForm.subject.name: claim.subject.rawValue, ClaimForm.version.name: String(claim.version),
        ])
    }
}
