import Evidence
import Kernel
import Markup
import Site

/// The objectives of the quarters covered, one by one, or why there is none.
struct ObjectivesStep: Component {
    let content: FormContent
    let state: FormState
    let frame: Frame

    private var kept: Objectives { content.objectives ?? .none }

    var html: HTML {
        DraftShell(content, in: frame) {
            Section(ObjectiveWords.objectives, id: "objectives", in: frame, side: { span(.class("small num")) { kept.list.count } }) {
                p(.class("note")) { frame.say(ObjectiveWords.quarters(content.cycle.plan.quarters)) }
                for index in 1...Objective.most {
                    if index <= max(kept.list.count, 1) || isTyped(index) {
                        ObjectiveFields(index: index, isFolded: false, content: content, state: state, frame: frame)
                    } else {
                        details(.class("disc")) {
                            summary { frame.say(ObjectiveWords.another(index)) }
                            ObjectiveFields(index: index, isFolded: true, content: content, state: state, frame: frame)
                        }
                    }
                }
            }
            Section(ObjectiveWords.noneTitle, id: "none", in: frame) { absence }
        }
    }

    private func isTyped(_ index: Int) -> Bool {
        [ObjectivesForm.title(index), ObjectivesForm.expected(index), ObjectivesForm.result(index), ObjectivesForm.context(index)]
            .contains { !state.value($0.name).isEmpty || state.problem($0.name) != nil }
    }

    private var absence: HTML {
        DraftArea(
            ObjectivesForm.absence, ObjectiveWords.absence, ObjectiveWords.absenceHint, kept.absence, rows: 2, content: content, state: state, frame: frame
        ).html
    }
}

/// One objective: what was aimed at, what came of it, what helped or hindered.
private struct ObjectiveFields: Component {
    let index: Int
    let isFolded: Bool
    let content: FormContent
    let state: FormState
    let frame: Frame

    private var draft: ObjectiveDraft? { content.objectives?.list.first { $0.draft.position == index }?.draft }

    var html: HTML {
        fieldset(.class("field question")) {
            legend(.class("vh", if: isFolded)) { h3 { frame.say(ObjectiveWords.objective(index)) } }
            area(ObjectivesForm.title(index), ObjectiveWords.title, ObjectiveWords.titleHint, draft?.title, rows: 1)
            area(ObjectivesForm.expected(index), ObjectiveWords.expected, ObjectiveWords.expectedHint, draft?.expected, rows: 2)
            area(ObjectivesForm.result(index), ObjectiveWords.result, ObjectiveWords.resultHint, draft?.result, rows: 3)
            area(ObjectivesForm.context(index), ObjectiveWords.context, ObjectiveWords.contextHint, draft?.context, rows: 2)
            if let facts = content.facts, !facts.items.isEmpty { cited(facts) }
        }
    }

    private func area(_ field: FieldDeclaration, _ label: Phrase, _ hint: Phrase, _ kept: WrittenText?, rows: Int) -> HTML {
        DraftArea(field, label, hint, kept, rows: rows, content: content, state: state, frame: frame).html
    }

    private func cited(_ facts: CitableFacts) -> HTML {
        let name = ObjectivesForm.facts(index).name
        let chosen = state.isSentAgain ? Set((state.values[name] ?? []).compactMap { EvidenceID($0) }) : draft?.facts ?? []
        let offered = facts.items.prefix(CitableFacts.mostOthers).map(\.id)
        return div(.class("field"), .class("error", if: state.problem(name) != nil), .id("f-" + name), .tabindex(-1)) {
            if let problem = state.problem(name) { p(.class("msg")) { frame.say(problem) } }
            details(.class("disc"), .open(if: !chosen.isEmpty)) {
                summary { frame.say(FactWords.summary(chosen.count, of: facts.items.count)) }
                for fact in facts.items where offered.contains(fact.id) || chosen.contains(fact.id) {
                    label(for: nil, .class("check")) {
                        input(type: .checkbox, .name(name), .value(fact.id.description), .checked(if: chosen.contains(fact.id)))
                        span {
                            span(.lang(fact.wording.language == frame.language ? nil : fact.wording.language.rawValue)) { fact.wording.title }
                            span(.class("hint")) { FactText.meta(fact, frame) }
                        }
                    }
                }
            }
        }
    }
}

/// A text of a draft, with what was saved elsewhere meanwhile.
struct DraftArea: Component {
    let field: FieldDeclaration
    let title: Phrase
    let hint: Phrase?
    let kept: WrittenText?
    let rows: Int
    let content: FormContent
    let state: FormState
    let frame: Frame

    init(_ field: FieldDeclaration, _ title: Phrase, _ hint: Phrase?, _ kept: WrittenText?, rows: Int, content: FormContent, state: FormState, frame: Frame) {
        (self.field, self.title, self.hint, self.kept) = (field, title, hint, kept)
        (self.rows, self.content, self.state, self.frame) = (rows, content, state, frame)
    }

    var html: HTML {
        let (name, problem) = (field.name, state.problem(field.name))
        div(.class("field"), .class("error", if: problem != nil)) {
            label(for: "f-" + name) { frame.say(title) }
            if let hint { p(.class("hint"), .id("f-\(name)-hint")) { frame.say(hint) } }
            if let problem { p(.class("msg")) { frame.say(problem) } }
            if let other = state.overtaken(name, by: kept?.text, content) { SavedElsewhere(text: other, frame: frame) }
            textarea(
                .id("f-" + name), .name(name), .rows(rows), .lang(kept.flatMap { $0.language == frame.language ? nil : $0.language.rawValue }),
                .aria("describedby", hint == nil ? nil : "f-\(name)-hint")
            ) { state.typed(name, or: kept?.text) }
        }
    }
}
