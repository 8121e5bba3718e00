import Evidence
import Kernel
import Site

/// The answers of one theme, in the order of its competencies.
struct AnswersForm: Form {
    static let most = 60
    static let version = FieldDeclaration("version", .number)
    static let then = FieldDeclaration("then", .choice, isRequired: false)
    static func placement(_ index: Int) -> FieldDeclaration { FieldDeclaration("p\(index)", .choice, isRequired: false) }
    static func confidence(_ index: Int) -> FieldDeclaration { FieldDeclaration("c\(index)", .choice, isRequired: false) }
    static func comment(_ index: Int) -> FieldDeclaration { FieldDeclaration("t\(index)", isRequired: false, most: 5000) }
    static func facts(_ index: Int) -> FieldDeclaration { FieldDeclaration("e\(index)", .choices, isRequired: false) }
    static let fields = [version, then] + (1...most).flatMap { [placement($0), confidence($0), comment($0), facts($0)] }

    struct Row: Sendable { let placement: String?, confidence: Confidence?, comment: String, facts: [FactChoice] }

    /// A fact that is ticked.
    struct FactChoice: RawRepresentable, Sendable {
        let id: EvidenceID

        init?(rawValue: String) {
            guard let id = EvidenceID(rawValue) else { return nil }
            self.id = id
        }

        var rawValue: String { id.description }
    }

    let version: Int
    let then: FormThen
    let rows: [Row]

    init(_ input: inout FormReader) {
        version = input.number(Self.version, in: 1...1_000_000_000) ?? 0
        then = input.choice(Self.then, of: FormThen.self) ?? .stay
        rows = (1...Self.most).map { index in
            Row(
                placement: input.optionalLine(Self.placement(index)), confidence: input.choice(Self.confidence(index), of: Confidence.self),
                comment: input.text(Self.comment(index)), facts: input.choices(Self.facts(index)))
        }
    }

    /// As answers on the competencies of a step. A level is written by its number, nothing seen by 0.
    func answers(in content: FormContent, by language: Language) throws(Refusal) -> [CompetencyAnswer] {
        var answers: [CompetencyAnswer] = []
        for (index, competency) in content.rows.enumerated().prefix(rows.count) {
            let (row, known) = (rows[index], content.answers[competency.id])
            answers.append(
                CompetencyAnswer(
                    competency: competency.id, placement: try placement(row.placement, index + 1, content.grid), confidence: row.confidence,
                    comment: .kept(row.comment, or: known?.comment, in: language), facts: try facts(row.facts, index + 1, content)))
        }
        return answers
    }

    private func placement(_ text: String?, _ index: Int, _ grid: Grid) throws(Refusal) -> Placement? {
        guard let text else { return nil }
        if text == "0" { return .unseen }
        guard let order = Int(text), let level = grid.level(order) else { throw .invalid(Self.placement(index).name, Complaint.choice) }
        return .level(level)
    }

    private func facts(_ choices: [FactChoice], _ index: Int, _ content: FormContent) throws(Refusal) -> Set<EvidenceID> {
        let chosen = Set(choices.map(\.id))
        guard !chosen.isEmpty else { return [] }
        guard let known = content.facts else { throw .invalid(Self.facts(index).name, FactWords.notHere) }
        guard chosen.isSubset(of: known.items.map(\.id)) else { throw .invalid(Self.facts(index).name, FactWords.unknown) }
        return chosen
    }
}

/// Where to go once it is saved.
enum FormThen: String, Sendable { case stay, next, send }

extension WrittenText? {
    /// A text that did not change keeps the language it was written in.
    static func kept(_ text: String, or known: WrittenText?, in language: Language) -> WrittenText? {
        if text.isEmpty { return nil }
        return known?.text == text ? known : WrittenText(text, in: language)
    }
}
