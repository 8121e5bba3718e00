import Kernel
import Site

/// What became of some expectations, as a person says it.
struct CrosswalkRowForm: Form {
    static let kind = FieldDeclaration("kind", .choice)
    static let old = FieldDeclaration("old", .choices, isRequired: false)
    static let new = FieldDeclaration("new", .choices, isRequired: false)
    /// What the person read; a program that knows what it says may leave it out.
    static let seen = FieldDeclaration("seen", isRequired: false)
    static let fields = [kind, old, new, seen]

    let kind: CrosswalkKind?
    let old: [ExpectationIdentity]
    let new: [ExpectationIdentity]
    let seen: String?

    init(_ input: inout FormReader) {
        kind = input.choice(Self.kind, of: CrosswalkKind.self)
        old = input.choices(Self.old, of: ChosenIdentity.self).map(\.id)
        new = input.choices(Self.new, of: ChosenIdentity.self).map(\.id)
        seen = input.optionalLine(Self.seen)
        if let kind, !CrosswalkRow(kind: kind, old: old, new: new).fits { input.note(Self.kind.name, CrosswalkWords.shape(kind)) }
    }

    /// - Throws: `Refusal.invalid` when the numbers on both sides are not those of the kind.
    var row: CrosswalkRow {
        get throws(Refusal) {
            guard let kind else { throw .invalid(Self.kind.name, Complaint.choice) }
            let row = CrosswalkRow(kind: kind, old: old, new: new)
            guard row.fits else { throw .invalid(Self.kind.name, CrosswalkWords.shape(kind)) }
            return row
        }
    }
}

struct ChosenIdentity: Sendable, RawRepresentable {
    let id: ExpectationIdentity

    init?(rawValue: String) {
        guard let id = ExpectationIdentity(rawValue) else { return nil }
        self.id = id
    }

    var rawValue: String { id.description }
}

/// All the rows of a kind at once, as many as the person saw.
struct CrosswalkKindForm: Form {
    static let kind = FieldDeclaration("all_of", .choice)
    static let count = FieldDeclaration("count", .number)
    static let fields = [kind, count, CrosswalkRowForm.seen]

    let kind: CrosswalkKind
    let count: Int
    let seen: String?

    init(_ input: inout FormReader) {
        kind = input.choice(Self.kind, of: CrosswalkKind.self) ?? .same
        count = input.number(Self.count, in: 1...100_000) ?? 0
        seen = input.optionalLine(CrosswalkRowForm.seen)
        if ![.same, .dropped, .new].contains(kind) { input.note(Self.kind.name, CrosswalkWords.oneByOne) }
    }
}

/// Into which level each level passes: `from:to`, one a level.
struct LevelMovesForm: Form {
    static let moves = FieldDeclaration("moves", .choices)
    static let fields = [moves, CrosswalkRowForm.seen]

    let moves: [LevelID: LevelID]
    let seen: String?

    init(_ input: inout FormReader) {
        let chosen = input.choices(Self.moves, of: ChosenMove.self)
        moves = Dictionary(chosen.compactMap { move in move.to.map { (move.from, $0) } }, uniquingKeysWith: { first, _ in first })
        seen = input.optionalLine(CrosswalkRowForm.seen)
    }
}

struct ChosenMove: Sendable, RawRepresentable {
    let from: LevelID
    /// Nil while nobody chose.
    let to: LevelID?

    init(from: LevelID, to: LevelID?) {
        (self.from, self.to) = (from, to)
    }

    init?(rawValue: String) {
        let parts = rawValue.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let from = LevelID(parts[0]) else { return nil }
        let to = LevelID(parts[1])
        guard to != nil || parts[1].isEmpty else { return nil }
        self.init(from: from, to: to)
    }

    var rawValue: String { "\(from):\(to?.description ?? "")" }
}
