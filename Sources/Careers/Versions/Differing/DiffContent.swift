import Kernel
import Site
import Storage

/// Two versions of a framework side by side, one ladder at a time.
struct DiffContent: Sendable {
    let framework: Framework
    /// The others one may compare it with.
    let others: [Framework]
    /// Nil for the only version.
    let crosswalk: Crosswalk?
    let ladder: String?
    let showsAll: Bool
    /// What changes around the expectations.
    let facts: VersionFacts?
    let unread: UnreadChoices

    static func load(_ call: SignedInCall, _ id: FrameworkID) async throws -> DiffContent {
        let (viewer, query) = (call.viewer, call.query)
        let isData = call.call.face == .json
        let content = try await call.services.read(as: viewer) { db in
            let framework = try Framework.find(id, visibleTo: viewer, in: db)
            let others = try Framework.versions(of: framework.lineage, visibleTo: viewer, in: db).filter { $0.id != id }
            let before = try Crosswalk.before(framework, in: db)
            var address = AddressReader(query)
            let with = address.part("with") { text in others.first { $0.id == FrameworkID(text) } }
            let other = with ?? others.first { $0.id == before?.id } ?? others.first
            let crosswalk = try other.map { try between($0, framework, in: db) }
            let facts = crosswalk.map(VersionFacts.init)
            let ladder = address.part("ladder") { crosswalk?.has($0) == true ? $0 : nil }
            let showsAll = address.choice("all") { $0 == "1" ? true : nil } ?? false
            return DiffContent(
                framework: framework, others: others, crosswalk: crosswalk,
                ladder: ladder ?? (isData ? nil : crosswalk?.firstChangedLadder(besides: facts)), showsAll: showsAll, facts: facts, unread: address.unread)
        }
        try content.unread.refuseAsData(call)
        return content
    }

    /// Two versions that do not follow each other: nothing was confirmed between them.
    private static func between(_ one: Framework, _ other: Framework, in db: any Reader) throws -> Crosswalk {
        let (old, new) = one.version < other.version ? (one, other) : (other, one)
        if try Crosswalk.before(new, in: db)?.id == old.id, let confirmed = try Crosswalk(to: new, in: db) { return confirmed }
        return Crosswalk(from: try StoredFramework(old, in: db), to: try StoredFramework(new, in: db), confirmed: [], moves: [:])
    }

    var lines: [Crosswalk.Line] {
        guard let crosswalk else { return [] }
        return crosswalk.lines.filter { line in
            (ladder == nil || crosswalk.ladders(of: line.row).contains(ladder ?? "")) && (showsAll || crosswalk.isChanged(line.row))
        }
    }
}

extension Crosswalk {
    /// By key, in the order of the new version, those that are gone at the end; each once.
    var ladderKeys: [String] {
        var seen: Set<String> = []
        return (new.grids + old.grids).map(\.ladder.key).filter { seen.insert($0).inserted }
    }

    func has(_ ladder: String) -> Bool { ladderKeys.contains(ladder) }

    func ladders(of row: CrosswalkRow) -> Set<String> {
        Set(row.new.compactMap { newEntries[$0]?.ladder } + row.old.compactMap { oldEntries[$0]?.ladder })
    }

    /// The first ladder where something changes, else the first.
    func firstChangedLadder(besides facts: VersionFacts?) -> String? {
        ladderKeys.first { changes(on: $0) + (facts?.count(on: $0) ?? 0) > 0 } ?? ladderKeys.first
    }

    func changes(on ladder: String) -> Int { lines.count { isChanged($0.row) && ladders(of: $0.row).contains(ladder) } }

    /// Another text, another place, or none.
    func isChanged(_ row: CrosswalkRow) -> Bool {
        guard row.kind.isCarried, let from = row.old.first.flatMap({ oldEntries[$0] }), let to = row.new.first.flatMap({ newEntries[$0] }) else { return true }
        return from.saying != to.saying || from.examples != to.examples || from.ladder != to.ladder || from.competency != to.competency
            || from.level != to.level
    }
}
