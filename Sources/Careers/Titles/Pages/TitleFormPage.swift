import Kernel
import Markup
import Site

/// A title, and the levels it stands for with their scope.
struct TitleFormPage: Component {
    let question: TitleQuestion
    let state: FormState
    let frame: Frame

    private var title: Phrase { question.title?.name ?? TitleWords.new }
    private var path: Path { question.title.map { CareersPaths.title($0.id) } ?? CareersPaths.newTitle() }

    var html: HTML {
        Page(title, in: frame, crumbs: [.init(TitleWords.titles, CareersPaths.titles()), .init(title)]) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            if let title = question.title, state.isBehind(String(title.version), by: TitleForm.version) {
                ConflictTexts(both(stored(title)), in: frame)
            }
            FormShell(post: path, in: frame, .data("guard")) {
                input(type: .hidden, .name(TitleForm.version.name), .value(question.title?.version ?? 0))
                div(.class("pair")) {
                    Field(TitleForm.nameFR, TitleWords.nameFR, state: filled, in: frame)
                    Field(TitleForm.nameEN, TitleWords.nameEN, state: filled, in: frame)
                }
                Field(TitleForm.variants, TitleWords.variants, .area(rows: 3), state: filled, in: frame)
                for row in 1...TitleForm.rows { entry(row) }
                div(.class("actions")) { SubmitButton(TitleWords.save, in: frame) }
            }
            if let title = question.title {
                ActionButton(post: CareersPaths.titleRemoval(title.id), TitleWords.remove, kind: "textbtn danger", in: frame)
            }
        }
    }

    private func entry(_ row: Int) -> HTML {
        let isUsed = row == 1 || !filled.value(TitleForm.level(row).name).isEmpty
        return details(.class("disc"), .open(if: isUsed)) {
            summary { "\(frame.say(TitleWords.level)) \(row)" }
            Field(
                TitleForm.level(row), TitleWords.level,
                .choice(choices, none: TitleWords.noChoice), spare: row == 1 ? TitleWords.oneAtLeast : nil,
                state: filled, in: frame)
            for measure in TitleScope.Measure.allCases {
                div(.class("pair")) {
                    Field(
                        TitleForm.from(measure, row), TitleWords.measure(measure) + Phrase(same: ", ") + TitleWords.from, width: "short", state: filled,
                        in: frame)
                    Field(
                        TitleForm.to(measure, row), TitleWords.measure(measure) + Phrase(same: ", ") + TitleWords.to, width: "short", state: filled, in: frame)
                }
            }
        }
    }

    private var choices: [(String, String)] {
        question.levels.map { ($0.identity.description, $0.label(frame.language)) }
            + question.left.map { ($0.level.identity.description, frame.say(LeftLevelWords.label($0))) }
    }

    private var filled: FormState {
        guard state.values.isEmpty, let title = question.title else { return state }
        return stored(title)
    }

    private func stored(_ title: JobTitle) -> FormState {
        var values = [
            TitleForm.nameFR.name: [title.name.fr], TitleForm.nameEN.name: [title.name.en],
            TitleForm.variants.name: [title.variants.joined(separator: "\n")],
        ]
        for (index, entry) in title.levels.prefix(TitleForm.rows).enumerated() {
            values[TitleForm.level(index + 1).name] = [entry.level.description]
            for (measure, span) in entry.scope.spans {
                if let from = span.from { values[TitleForm.from(measure, index + 1).name] = [String(from)] }
                if let to = span.to { values[TitleForm.to(measure, index + 1).name] = [String(to)] }
            }
        }
        return FormState(values: values, problems: state.problems)
    }

    private func both(_ stored: FormState) -> [ConflictTexts.Pair] {
        [
            .init(TitleWords.nameFR, stored: stored.value(TitleForm.nameFR.name), typed: state.value(TitleForm.nameFR.name), in: .french),
            .init(TitleWords.nameEN, stored: stored.value(TitleForm.nameEN.name), typed: state.value(TitleForm.nameEN.name), in: .english),
            .init(TitleWords.variants, stored: stored.value(TitleForm.variants.name), typed: state.value(TitleForm.variants.name)),
            .init(TitleWords.level, stored: levels(stored), typed: levels(state)),
        ]
    }

    /// A line a level, with its scope as it was typed.
    private func levels(_ state: FormState) -> String {
        (1...TitleForm.rows).compactMap { row in
            let chosen = state.value(TitleForm.level(row).name)
            guard let label = choices.first(where: { $0.0 == chosen })?.1 else { return nil }
            let spans = TitleScope.Measure.allCases.map { measure in
                (measure, Span(Int(state.value(TitleForm.from(measure, row).name)), Int(state.value(TitleForm.to(measure, row).name))))
            }
            return "\(label), \(frame.say(TitleWords.scope(TitleScope(Dictionary(uniqueKeysWithValues: spans)))))"
        }.joined(separator: "\n")
    }
}
