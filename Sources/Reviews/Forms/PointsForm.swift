import Kernel
import Site

/// What became of each axis of the review before, in their order.
struct PointsForm: Form {
    static let most = 9
    static func standing(_ index: Int) -> FieldDeclaration { FieldDeclaration("o\(index)", .choice, isRequired: false) }
    static func comment(_ index: Int) -> FieldDeclaration { FieldDeclaration("n\(index)", isRequired: false, most: 2000) }
    static let fields = [AnswersForm.version, AnswersForm.then] + (1...most).flatMap { [standing($0), comment($0)] }

    let version: Int
    let then: FormThen
    let rows: [(standing: PreviousPoint.Standing?, comment: String)]

    init(_ input: inout FormReader) {
        version = input.number(AnswersForm.version, in: 1...1_000_000_000) ?? 0
        then = input.choice(AnswersForm.then, of: FormThen.self) ?? .stay
        rows = (1...Self.most).map { (standing: input.choice(Self.standing($0)), comment: input.text(Self.comment($0))) }
    }

    func points(_ known: [PreviousPoint], by language: Language) -> [PreviousPoint] {
        zip(known, rows).map { point, row in
            PreviousPoint(axis: point.axis, standing: row.standing, comment: .kept(row.comment, or: point.comment, in: language))
        }
    }
}
