import Careers
import Kernel
import Site

/// A category as somebody means to write it.
struct CategoryDraft: Sendable {
    let name: Phrase
    let criteria: [EqualValueCategory.Criterion: Phrase]
    let levels: Set<LevelIdentity>
    let version: Int

    var texts: (skills: Phrase, effort: Phrase, responsibility: Phrase, conditions: Phrase) {
        func text(_ criterion: EqualValueCategory.Criterion) -> Phrase { criteria[criterion] ?? Phrase(same: "") }
        return (text(.skills), text(.effort), text(.responsibility), text(.conditions))
    }
}

struct CategoryForm: Form {
    static let nameFR = FieldDeclaration("name_fr")
    static let nameEN = FieldDeclaration("name_en")
    static let levels = FieldDeclaration("levels", .choices, isRequired: false, most: 400)
    static let version = FieldDeclaration("version", .number, isRequired: false)
    static func fr(_ criterion: EqualValueCategory.Criterion) -> FieldDeclaration { FieldDeclaration(criterion.rawValue + "_fr", most: 4_000) }
    static func en(_ criterion: EqualValueCategory.Criterion) -> FieldDeclaration { FieldDeclaration(criterion.rawValue + "_en", most: 4_000) }
    static let fields = [nameFR, nameEN, levels, version] + EqualValueCategory.Criterion.allCases.flatMap { [fr($0), en($0)] }

    private let draft: CategoryDraft

    init(_ input: inout FormReader) {
        let name = Phrase(typedFrench: input.line(Self.nameFR), english: input.line(Self.nameEN))
        var criteria: [EqualValueCategory.Criterion: Phrase] = [:]
        for criterion in EqualValueCategory.Criterion.allCases {
            criteria[criterion] = Phrase(typedFrench: input.text(Self.fr(criterion)), english: input.text(Self.en(criterion)))
        }
        let levels: [LevelChoice] = input.choices(Self.levels)
        draft = CategoryDraft(name: name, criteria: criteria, levels: Set(levels.map(\.identity)), version: input.number(Self.version, in: 0...1_000_000) ?? 0)
    }

    /// - Throws: `Refusal.invalid` when a level is none of those in force, or of those it held already.
    func draft(_ question: CategoryQuestion) throws(Refusal) -> CategoryDraft {
        let known = Set(question.levels.map(\.identity)).union(question.category?.levels ?? [])
        guard draft.levels.isSubset(of: known) else { throw .invalid(Self.levels.name, Complaint.choice) }
        return draft
    }
}

/// A level as a form sends it.
private struct LevelChoice: RawRepresentable {
    let identity: LevelIdentity

    var rawValue: String { identity.description }

    init?(rawValue: String) {
        guard let identity = LevelIdentity(rawValue) else { return nil }
        self.identity = identity
    }
}
