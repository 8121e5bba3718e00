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
    static let fields = [version, then] + (1...most).flatMap { [placement($0), confidence($0), comment($0)] }

    enum Then: String { case stay, next, send }

    struct Row: Sendable { let placement: String?, confidence: Confidence?, comment: String }

    let version: Int
    let then: Then
    let rows: [Row]

    init(_ input: inout FormReader) {
        version = input.number(Self.version, in: 1...1_000_000_000) ?? 0
        then = input.choice(Self.then, of: Then.self) ?? .stay
        rows = (1...Self.most).map { index in
            Row(
                placement: input.optionalLine(Self.placement(index)), confidence: input.choice(Self.confidence(index), of: Confidence.self),
                comment: input.text(Self.comment(index)))
        }
    }

    /// As answers on these competencies. A level is written by its number, nothing seen by 0.
    func answers(on competencies: [Grid.Row], of grid: Grid, in language: Language) throws(Refusal) -> [CompetencyAnswer] {
        var answers: [CompetencyAnswer] = []
        for (index, competency) in competencies.enumerated().prefix(rows.count) {
            let row = rows[index]
            answers.append(
                CompetencyAnswer(
                    competency: competency.id, placement: try placement(row.placement, index + 1, grid), confidence: row.confidence,
                    comment: row.comment.isEmpty ? nil : WrittenText(row.comment, in: language)))
        }
        return answers
    }

    private func placement(_ text: String?, _ index: Int, _ grid: Grid) throws(Refusal) -> Placement? {
        guard let text else { return nil }
        if text == "0" { return .unseen }
        guard let order = Int(text), let level = grid.level(order) else { throw .invalid(Self.placement(index).name, Complaint.choice) }
        return .level(level)
    }
}
