import Careers
import Kernel
import Markup
import Site

/// A category's criteria in both languages, and its levels.
struct CategoryFormPage: Component {
    let question: CategoryQuestion
    let state: FormState
    let frame: Frame

    private var title: Phrase { question.category?.name ?? CategoryWords.new }
    private var path: Path { question.category.map { PayPaths.category($0.id) } ?? PayPaths.newCategory() }

    var html: HTML {
        Page(title, in: frame, crumbs: [.init(BandWords.categories, PayPaths.categories()), .init(title)]) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            if let category = question.category, state.isBehind(String(category.version), by: CategoryForm.version) {
                ConflictTexts(both(stored(category)), in: frame)
            }
            FormShell(post: path, in: frame, .data("guard")) {
                input(type: .hidden, .name(CategoryForm.version.name), .value(question.category?.version ?? 0))
                div(.class("pair")) {
                    Field(CategoryForm.nameFR, CategoryWords.nameFR, state: filled, in: frame)
                    Field(CategoryForm.nameEN, CategoryWords.nameEN, state: filled, in: frame)
                }
                for criterion in EqualValueCategory.Criterion.allCases {
                    div(.class("pair")) {
                        Field(CategoryForm.fr(criterion), CategoryWords.inLanguage(criterion, .french), .area(rows: 3), state: filled, in: frame)
                        Field(CategoryForm.en(criterion), CategoryWords.inLanguage(criterion, .english), .area(rows: 3), state: filled, in: frame)
                    }
                }
                levels
                div(.class("actions")) { SubmitButton(CategoryWords.save, in: frame) }
            }
            if let category = question.category {
                ActionButton(post: PayPaths.categoryRemoval(category.id), CategoryWords.remove, kind: "textbtn danger", in: frame)
            }
        }
    }

    private var levels: HTML {
        let chosen = Set(filled.values[CategoryForm.levels.name] ?? [])
        return fieldset(.class("field"), .id("f-" + CategoryForm.levels.name)) {
            legend { frame.say(CategoryWords.levels) }
            for level in question.levels {
                label(.class("check")) {
                    input(
                        type: .checkbox, .name(CategoryForm.levels.name), .value(level.identity.description),
                        .checked(if: chosen.contains(level.identity.description)))
                    span {
                        level.label(frame.language)
                        if let holder = question.holders[level.identity] { span(.class("hint")) { frame.say(CategoryWords.movesFrom(holder)) } }
                    }
                }
            }
            for left in question.left {
                label(.class("check")) {
                    input(
                        type: .checkbox, .name(CategoryForm.levels.name), .value(left.level.identity.description),
                        .checked(if: chosen.contains(left.level.identity.description)))
                    span {
                        left.level.label(frame.language)
                        span(.class("hint")) { frame.say(LeftLevelWords.since(left.departure)) }
                    }
                }
            }
        }
    }

    private var filled: FormState {
        guard state.values.isEmpty, let category = question.category else { return state }
        return stored(category)
    }

    private func stored(_ category: EqualValueCategory) -> FormState {
        var values = [
            CategoryForm.nameFR.name: [category.name.fr], CategoryForm.nameEN.name: [category.name.en],
            CategoryForm.levels.name: category.levels.map(\.description),
        ]
        for (criterion, text) in category.criteria {
            values[CategoryForm.fr(criterion).name] = [text.fr]
            values[CategoryForm.en(criterion).name] = [text.en]
        }
        return FormState(values: values, problems: state.problems)
    }

    private func both(_ stored: FormState) -> [ConflictTexts.Pair] {
        let names: [(Phrase, FieldDeclaration, Language)] = [
            (CategoryWords.nameFR, CategoryForm.nameFR, .french), (CategoryWords.nameEN, CategoryForm.nameEN, .english),
        ]
        let criteria = EqualValueCategory.Criterion.allCases.flatMap { criterion in
            [(CategoryForm.fr(criterion), Language.french), (CategoryForm.en(criterion), .english)].map {
                (CategoryWords.inLanguage(criterion, $0.1), $0.0, $0.1)
            }
        }
        return (names + criteria).map { label, field, language in
            .init(label, stored: stored.value(field.name), typed: state.value(field.name), in: language)
        } + [.init(CategoryWords.levels, stored: chosen(stored), typed: chosen(state))]
    }

    /// The levels ticked, in the order of the page.
    private func chosen(_ state: FormState) -> String {
        let ticked = Set(state.values[CategoryForm.levels.name] ?? [])
        return (question.levels + question.left.map(\.level)).filter { ticked.contains($0.identity.description) }
            .map { $0.label(frame.language) }.joined(separator: "\n")
    }
}
