import Evidence
import Kernel
import Site

/// The objectives of the period, or why there is none.
struct ObjectivesForm: Form {
    static func title(_ index: Int) -> FieldDeclaration { FieldDeclaration("title\(index)", isRequired: false, most: 300) }
    static func expected(_ index: Int) -> FieldDeclaration { FieldDeclaration("expected\(index)", isRequired: false, most: 1000) }
    static func result(_ index: Int) -> FieldDeclaration { FieldDeclaration("result\(index)", isRequired: false, most: 2000) }
    static func context(_ index: Int) -> FieldDeclaration { FieldDeclaration("context\(index)", isRequired: false, most: 2000) }
    static func facts(_ index: Int) -> FieldDeclaration { FieldDeclaration("fact\(index)", .choices, isRequired: false) }
    static let absence = FieldDeclaration("absence", isRequired: false, most: 1000)
    static let fields =
        [AnswersForm.version, AnswersForm.then] + (1...Objective.most).flatMap { [title($0), expected($0), result($0), context($0), facts($0)] } + [absence]

    struct Row: Sendable { let title: String, expected: String, result: String, context: String, facts: [AnswersForm.FactChoice] }

    let version: Int
    let then: FormThen
    let rows: [Row]
    let absence: String

    init(_ input: inout FormReader) {
        version = input.number(AnswersForm.version, in: 1...1_000_000_000) ?? 0
        then = input.choice(AnswersForm.then, of: FormThen.self) ?? .stay
        rows = (1...Objective.most).map { index in
            Row(
                title: input.text(Self.title(index)), expected: input.text(Self.expected(index)), result: input.text(Self.result(index)),
                context: input.text(Self.context(index)), facts: input.choices(Self.facts(index)))
        }
        absence = input.text(Self.absence)
        let isListed = rows.contains { !$0.title.isEmpty || !$0.expected.isEmpty || !$0.result.isEmpty || !$0.context.isEmpty }
        if isListed, !absence.isEmpty { input.note(Self.absence.name, ObjectiveWords.eitherOr) }
    }

    func drafts(_ content: FormContent, by language: Language) throws(Refusal) -> [ObjectiveDraft] {
        let known = Dictionary((content.objectives?.list ?? []).map { ($0.draft.position, $0.draft) }, uniquingKeysWith: { first, _ in first })
        var drafts: [ObjectiveDraft] = []
        for (index, row) in rows.enumerated() {
            let former = known[index + 1]
            drafts.append(
                ObjectiveDraft(
                    position: index + 1, title: .kept(row.title, or: former?.title, in: language),
                    expected: .kept(row.expected, or: former?.expected, in: language),
                    result: .kept(row.result, or: former?.result, in: language), context: .kept(row.context, or: former?.context, in: language),
                    facts: try facts(row.facts, index + 1, content)))
        }
        return drafts
    }

    private func facts(_ choices: [AnswersForm.FactChoice], _ index: Int, _ content: FormContent) throws(Refusal) -> Set<EvidenceID> {
        let chosen = Set(choices.map(\.id))
        guard chosen.isSubset(of: content.facts?.items.map(\.id) ?? []) else { throw .invalid(Self.facts(index).name, FactWords.unknown) }
        return chosen
    }
}

/// What a manager says of each objective, in their order.
struct RemarksForm: Form {
    static func comment(_ index: Int) -> FieldDeclaration { FieldDeclaration("remark\(index)", isRequired: false, most: 2000) }
    static let fields = [AnswersForm.version, AnswersForm.then] + (1...Objective.most).map(comment)

    let version: Int
    let then: FormThen
    let rows: [String]

    init(_ input: inout FormReader) {
        version = input.number(AnswersForm.version, in: 1...1_000_000_000) ?? 0
        then = input.choice(AnswersForm.then, of: FormThen.self) ?? .stay
        rows = (1...Objective.most).map { input.text(Self.comment($0)) }
    }

    func remarks(_ known: [ObjectiveRemark], by language: Language) -> [ObjectiveRemark] {
        zip(known, rows).map { ObjectiveRemark(objective: $0.objective, comment: .kept($1, or: $0.comment, in: language)) }
    }
}
