import Kernel
import Markup
import Site

/// How one moves up, with the sentence that will be published; both rules when somebody wrote it meanwhile.
struct RulePage: Component {
    let content: RuleContent
    var state: FormState = .empty
    let frame: Frame

    private var ladder: Ladder { content.grid.ladder }
    private var title: Phrase { RuleWords.title(ladder.name.phrase, content.level?.order) }
    private var post: Path { content.level.map { CareersPaths.levelRule($0.id) } ?? CareersPaths.rule(ladder.id) }
    private var preview: Path { content.level.map { CareersPaths.levelRulePreview($0.id) } ?? CareersPaths.rulePreview(ladder.id) }
    private var shown: FormState { state.values.isEmpty ? RuleForm.state(of: content.shown, on: content.ladder) : state }
    private var isConflict: Bool { state.isBehind(content.seen, by: RuleForm.seen) }

    var html: HTML {
        Page(
            title,
            in: frame,
            crumbs: [
                .init(CareersWords.paths, CareersPaths.paths()), .init(content.framework.name.phrase, CareersPaths.framework(content.framework.id)),
                .init(ladder.name.phrase, CareersPaths.structure(ladder.id)), .init(RuleWords.own),
            ]
        ) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            p(.class("lead")) { frame.say(RuleWords.lead) }
            if isConflict { ConflictTexts([both], in: frame) }
            FormShell(post: post, in: frame, .data("guard"), .data("preview", "/api/v1" + preview.description), .class("ruleform")) {
                RuleKindFields(isOfLevel: content.level != nil, state: shown, frame: frame)
                RuleWeightFields(grid: content.grid, state: shown, frame: frame)
                RuleStepFields(state: shown, frame: frame)
                NamePair(fr: RuleForm.explanationFR, en: RuleForm.explanationEN, label: RuleWords.explanation, rows: 3, state: shown, frame: frame)
                input(type: .hidden, .name(RuleForm.seen.name), .value(content.seen))
                sentence
                div(.class("actions")) {
                    SubmitButton(FormWords.save, in: frame)
                    button(.class("btn second"), .formAction(preview)) { frame.say(RuleWords.preview) }
                    a(href: CareersPaths.structure(ladder.id)) { frame.say(FormWords.cancel) }
                }
            }
        }
    }

    private var sentence: HTML {
        section(.class("sec"), .aria("labelledby", "sentence")) {
            h2(.id("sentence")) { frame.say(RuleWords.sentence) }
            div(.aria("live", "polite")) {
                let words = rule.map { content.sentence($0) }
                p(.class("written"), .data("sentence", Language.french.rawValue), .lang(Language.french.rawValue)) {
                    words?.fr ?? RuleWords.noSentence.fr
                }
                p(.class("written"), .data("sentence", Language.english.rawValue), .lang(Language.english.rawValue)) {
                    words?.en ?? RuleWords.noSentence.en
                }
                let levels = rule.map { content.outOfReach($0) } ?? []
                p(.class("flag caution"), .data("remark"), .hidden(if: levels.isEmpty)) {
                    levels.isEmpty ? "" : frame.say(RuleWords.outOfReach(at: levels))
                }
            }
        }
    }

    /// What the boxes say; nil when it cannot be read as a rule.
    private var rule: ProgressionDraft?? {
        guard !state.values.isEmpty else { return .some(content.shown) }
        return Self.typed(state, on: content.ladder)
    }

    private static func typed(_ state: FormState, on ladder: LadderDraft) -> ProgressionDraft?? {
        guard let form = try? RuleForm.read(FormInput(values: state.values)), let rule = Result(catching: { try form.rule(on: ladder) }).value else {
            return nil
        }
        return .some(rule)
    }

    private var both: ConflictTexts.Pair {
        let typed = Self.typed(state, on: content.ladder)
        return .init(RuleWords.own, stored: described(content.stored), typed: typed.map { described($0) } ?? frame.say(RuleWords.noSentence))
    }

    private func described(_ rule: ProgressionDraft?) -> String {
        let weights = (rule?.condition.amounts ?? []).map { amount in
            let name = content.grid.competencies.first { $0.key == amount.competency }?.name.preferring(frame.language) ?? amount.competency
            return "\(name): \(amount.value.formatted)"
        }
        let texts = [frame.say(content.sentence(rule)), rule?.explanation?.preferring(frame.language)].compactMap { $0 }
        return (texts + weights).joined(separator: "\n")
    }
}

extension Result {
    fileprivate var value: Success? { try? get() }
}
