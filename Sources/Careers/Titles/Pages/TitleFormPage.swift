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
                .choice(choices, none: TitleWords.noChoice),
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
}
