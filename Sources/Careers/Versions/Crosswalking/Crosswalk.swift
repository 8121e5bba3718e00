import Kernel

/// The passage from the version before to this one: what is confirmed, and what is proposed for the rest.
struct Crosswalk: Sendable {
    struct Line: Sendable {
        enum Standing: Sendable, Equatable {
            case proposed
            case confirmed
            /// The texts changed since a person confirmed it.
            case outdated
        }

        let row: CrosswalkRow
        let standing: Standing

        var isConfirmed: Bool { standing == .confirmed }
    }

    let old: StoredFramework
    let new: StoredFramework
    let lines: [Line]
    let passage: LevelPassage
    /// Those confirmed, each to a level that is still there.
    let moves: [LevelID: LevelID]
    let oldEntries: [ExpectationIdentity: CrosswalkEntry]
    let newEntries: [ExpectationIdentity: CrosswalkEntry]

    init(from old: StoredFramework, to new: StoredFramework, confirmed: [(row: CrosswalkRow, seen: String)], moves: [LevelID: LevelID]) {
        (self.old, self.new) = (old, new)
        let (left, right) = (old.entries, new.entries)
        let oldEntries = Dictionary(left.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
        let newEntries = Dictionary(right.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
        (self.oldEntries, self.newEntries) = (oldEntries, newEntries)
        let whole = confirmed.filter { row, _ in
            row.fits && row.old.allSatisfy { oldEntries[$0] != nil } && row.new.allSatisfy { newEntries[$0] != nil }
        }
        let stored = whole.map { row, seen in
            Line(row: row, standing: seen == Self.seen(row, oldEntries, newEntries) ? .confirmed : .outdated)
        }
        let (takenOld, takenNew) = (Set(whole.flatMap(\.row.old)), Set(whole.flatMap(\.row.new)))
        let rest = CrosswalkProposal.rows(
            from: left.filter { !takenOld.contains($0.identity) }, to: right.filter { !takenNew.contains($0.identity) })
        lines = Self.ordered(stored + rest.map { Line(row: $0, standing: .proposed) }, left, right)
        let levels = new.crosswalkLevels
        passage = LevelPassage(old: old.crosswalkLevels, new: levels, from: left, to: right, rows: lines.map(\.row))
        let there = Set(levels.map(\.id))
        self.moves = moves.filter { there.contains($0.value) }
    }

    /// What a confirmation was given on.
    func seen(_ row: CrosswalkRow) -> String { Self.seen(row, oldEntries, newEntries) }

    /// What a person reads of several rows at once.
    func seen(_ lines: [Line]) -> String {
        func names(_ identities: [ExpectationIdentity]) -> String { identities.map(\.description).sorted().joined(separator: ",") }
        return Digest.sha256(
            lines.map { "\($0.row.kind.rawValue) \(names($0.row.old)) \(names($0.row.new)) \(seen($0.row))" }.sorted().joined(separator: "|"))
    }

    /// What a person reads of one row: its texts, and what was decided before of the expectations it speaks of.
    func read(_ row: CrosswalkRow) -> String {
        let (old, new) = (Set(row.old), Set(row.new))
        let decided = lines.filter { $0.standing != .proposed && !(old.isDisjoint(with: $0.row.old) && new.isDisjoint(with: $0.row.new)) }
        return Digest.sha256(seen(row) + seen(decided))
    }

    /// What a person reads of the levels: where each leads by now, and those it may lead to.
    var levelsRead: String {
        let leads = moves.map { "\($0.key):\($0.value)" }.sorted()
        return Digest.sha256((leads + passage.new.map { "\($0.id) \($0.ladder) \($0.order)" }).joined(separator: "|"))
    }

    /// What publication settles: every row, and where every level leads.
    var seen: String {
        Digest.sha256(seen(lines) + moves.map { "\($0.key):\($0.value)" }.sorted().joined(separator: "|"))
    }

    private static func seen(
        _ row: CrosswalkRow, _ old: [ExpectationIdentity: CrosswalkEntry], _ new: [ExpectationIdentity: CrosswalkEntry]
    ) -> String {
        let sides = [row.old.compactMap { old[$0]?.seen }.sorted(), row.new.compactMap { new[$0]?.seen }.sorted()]
        return Digest.sha256(sides.map { $0.joined(separator: " ") }.joined(separator: "|"))
    }

    /// By ladder, row and level of the new version; what is dropped stands where it was.
    private static func ordered(_ lines: [Line], _ old: [CrosswalkEntry], _ new: [CrosswalkEntry]) -> [Line] {
        let places = Dictionary(new.enumerated().map { ($1.identity, $0) }, uniquingKeysWith: { first, _ in first })
        let cells = Dictionary(new.enumerated().map { ("\($1.ladder)/\($1.competency)", $0) }, uniquingKeysWith: { $1 })
        let former = Dictionary(old.enumerated().map { ($1.identity, ($0, $1)) }, uniquingKeysWith: { first, _ in first })
        return lines.map { line -> (Line, Int, Int) in
            if let place = line.row.new.compactMap({ places[$0] }).min() { return (line, place, 0) }
            guard let (index, entry) = line.row.old.compactMap({ former[$0] }).min(by: { $0.0 < $1.0 }) else { return (line, .max, 0) }
            return (line, cells["\(entry.ladder)/\(entry.competency)"] ?? new.count, index + 1)
        }.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
    }

    var unconfirmed: [Line] { lines.filter { !$0.isConfirmed } }
    /// What a person may confirm at once: nothing to weigh in each.
    func together(_ kind: CrosswalkKind) -> [Line] {
        guard [.same, .dropped, .new].contains(kind) else { return [] }
        return unconfirmed.filter { $0.row.kind == kind && $0.standing == .proposed }
    }

    /// The levels as confirmed, or as proposed.
    var shownMoves: [LevelID: LevelID] { moves.isEmpty ? passage.proposal() : moves }
    var faults: [LevelPassage.Fault] { passage.faults(in: moves) }
    var isComplete: Bool { unconfirmed.isEmpty && faults.isEmpty }
}
