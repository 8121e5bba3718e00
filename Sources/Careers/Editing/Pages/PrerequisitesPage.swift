import Kernel
import Markup
import Site

/// What must be true before a level: one block a condition, and empty ones to add more.
struct PrerequisitesPage: Component {
    let content: PrerequisitesContent
    var state: FormState = .empty
    let frame: Frame

    private var ladder: Ladder { content.grid.ladder }
    private var title: Phrase { PrerequisiteWords.title(content.level.order) }
    private var shown: FormState { state.values.isEmpty ? PrerequisitesForm.state(of: content.stored) : state }
    private var isConflict: Bool { state.isBehind(content.seen, by: PrerequisitesForm.seen) }

    var html: HTML {
        Page(
            title,
            in: frame,
            crumbs: [
                .init(CareersWords.paths, CareersPaths.paths()), .init(content.framework.name.phrase, CareersPaths.framework(content.framework.id)),
                .init(ladder.name.phrase, CareersPaths.structure(ladder.id)), .init(PrerequisiteWords.short),
            ]
        ) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            p(.class("lead")) { frame.say(PrerequisiteWords.lead) }
            if isConflict { ConflictTexts([both], in: frame) }
            FormShell(post: CareersPaths.prerequisites(content.level.id), in: frame, .data("guard")) {
                p(.class("hint")) { frame.say(PrerequisiteWords.removeHint) }
                for number in 1...count { block(number) }
                input(type: .hidden, .name(PrerequisitesForm.seen.name), .value(content.seen))
                div(.class("actions")) {
                    SubmitButton(FormWords.save, in: frame)
                    a(href: CareersPaths.structure(ladder.id)) { frame.say(FormWords.cancel) }
                }
            }
        }
    }

    /// Those that say something, and two more.
    private var count: Int {
        let last = (1...PrerequisitesForm.most).last { number in
            [PrerequisitesForm.textFR(number), PrerequisitesForm.textEN(number), PrerequisitesForm.competency(number)].contains {
                !shown.value($0.name).isEmpty
            }
        }
        return min(PrerequisitesForm.most, (last ?? 0) + 2)
    }

    private func block(_ number: Int) -> HTML {
        fieldset {
            legend { frame.say(PrerequisiteWords.number(number)) }
            Field(PrerequisitesForm.place(number), PrerequisiteWords.place, .line(.number), width: "short", state: ranked(number), in: frame)
            NamePair(
                fr: PrerequisitesForm.textFR(number), en: PrerequisitesForm.textEN(number), label: PrerequisiteWords.condition, rows: 2, state: shown,
                frame: frame)
            div(.class("pair")) {
                Field(
                    PrerequisitesForm.competency(number), PrerequisiteWords.competency,
                    .choice(content.grid.competencies.map { ($0.key, $0.name.preferring(frame.language)) }, none: PrerequisiteWords.none), state: shown,
                    in: frame)
                Field(
                    PrerequisitesForm.level(number), PrerequisiteWords.level, .choice(levels, none: PrerequisiteWords.none), state: shown, in: frame)
            }
        }
    }

    private func ranked(_ number: Int) -> FormState {
        let name = PrerequisitesForm.place(number).name
        guard shown.value(name).isEmpty, shown.problem(name) == nil else { return shown }
        return FormState([name: String(number)])
    }

    private var levels: [(value: String, label: String)] {
        content.grid.levels.filter { $0.order <= content.level.order }.map { (String($0.order), frame.say(LevelWords.named($0))) }
    }

    private var both: ConflictTexts.Pair {
        let typed = (try? PrerequisitesForm.read(FormInput(values: state.values))).flatMap { form in
            try? form.prerequisites(of: content.level.order, on: LadderDraft(content.grid))
        }
        return .init(PrerequisiteWords.short, stored: described(content.stored), typed: typed.map { described($0) } ?? "")
    }

    private func described(_ list: [PrerequisiteDraft]) -> String {
        list.map { prerequisite in
            switch prerequisite {
            case .condition(let text): text.preferring(frame.language)
            case .expectation(let key, let order):
                frame.say(ProgressionWords.shown(content.grid.competencies.first { $0.key == key }?.name.phrase ?? Phrase(same: key), order))
            }
        }.joined(separator: "\n")
    }
}
