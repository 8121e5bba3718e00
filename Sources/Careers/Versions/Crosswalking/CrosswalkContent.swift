import Kernel
import Site

/// The crosswalk to a version, as a reader of both sees it.
struct CrosswalkContent: Sendable {
    let framework: Framework
    /// Nil for the first version.
    let crosswalk: Crosswalk?
    /// The expectation whose row is being changed.
    let chosen: (side: CrosswalkRow.Side, identity: ExpectationIdentity)?
    let showsAll: Bool
    let mayConfirm: Bool
    /// What the address asked and could not be found.
    var unread = UnreadChoices()

    static func load(_ call: SignedInCall, _ id: FrameworkID) async throws -> CrosswalkContent {
        var content = try await load(call, id, changing: call.query["row"])
        var address = AddressReader(call.query)
        _ = address.part("row") { _ in content.chosenLine }
        _ = address.choice("all") { $0 == "1" ? true : nil }
        content.unread = address.unread
        try content.unread.refuseAsData(call)
        return content
    }

    /// - Parameter changing: `old:` or `new:` and an identity.
    static func load(_ call: SignedInCall, _ id: FrameworkID, changing: String?) async throws -> CrosswalkContent {
        let viewer = call.viewer
        let showsAll = call.query["all"] == "1" || call.call.face == .json
        return try await call.services.read(as: viewer) { db in
            let framework = try Framework.find(id, visibleTo: viewer, in: db)
            if let before = try Crosswalk.before(framework, in: db) { _ = try Framework.find(before.id, visibleTo: viewer, in: db) }
            let policy = FrameworkPolicy(viewer)
            return CrosswalkContent(
                framework: framework, crosswalk: try Crosswalk(to: framework, in: db), chosen: changing.flatMap(parse), showsAll: showsAll,
                mayConfirm: policy.mayPublish(framework))
        }
    }

    private static func parse(_ text: String) -> (side: CrosswalkRow.Side, identity: ExpectationIdentity)? {
        let parts = text.split(separator: ":").map(String.init)
        guard parts.count == 2, let side = CrosswalkRow.Side(rawValue: parts[0]), let identity = ExpectationIdentity(parts[1]) else { return nil }
        return (side, identity)
    }

    /// The row of the chosen expectation.
    var chosenLine: Crosswalk.Line? {
        guard let chosen else { return nil }
        return crosswalk?.lines.first { (chosen.side == .old ? $0.row.old : $0.row.new).contains(chosen.identity) }
    }
}

extension Crosswalk {
    /// The expectations of one side, the likeliest partners of a row first.
    func candidates(_ side: CrosswalkRow.Side, for row: CrosswalkRow) -> [CrosswalkEntry] {
        let (own, others) = side == .old ? (old.entries, row.new.compactMap { newEntries[$0] }) : (new.entries, row.old.compactMap { oldEntries[$0] })
        let chosen = Set(side == .old ? row.old : row.new)
        let ladder = (others.first ?? own.first { chosen.contains($0.identity) })?.ladder
        let pool = own.filter { $0.ladder == ladder || chosen.contains($0.identity) }
        let words = SharedWords(pool, others)
        let ranked = pool.enumerated().map { index, entry -> (CrosswalkEntry, Int, Double, Int) in
            let best = others.indices.map { words.likeness(index, $0) }.max() ?? 0
            let isNear = others.contains { $0.competency == entry.competency && $0.level == entry.level }
            return (entry, chosen.contains(entry.identity) ? 0 : 1, best + (isNear ? 0.2 : 0), index)
        }
        return ranked.sorted { ($0.1, $1.2, $0.3) < ($1.1, $0.2, $1.3) }.map(\.0)
    }
}
