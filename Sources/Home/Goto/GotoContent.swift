import Foundation
import Kernel
import Site
import Storage

/// What somebody looks for, and where they may go.
struct GotoContent: Sendable {
    struct Group: Sendable {
        let kind: Destination.Kind
        let destinations: [Destination]
    }

    /// As it was typed; empty when nothing was, or what could not be read.
    let asked: String
    let words: SearchWords
    let unread: UnreadChoices
    let groups: [Group]
    /// More answers than are shown.
    let hasMore: Bool

    /// In characters.
    static let longest = 100
    /// On the whole page.
    private static let most = 40
    /// The rail’s own entries.
    private static let room = Destination.Kind("room", GotoWords.rooms, order: 0)

    init(asked: String, words: SearchWords, unread: UnreadChoices, found: [Destination]) {
        (self.asked, self.words, self.unread) = (asked, words, unread)
        groups = Self.grouped(found)
        hasMore = groups.reduce(0) { $0 + $1.destinations.count } < found.count
    }

    var count: Int { groups.reduce(0) { $0 + $1.destinations.count } }

    static func load(_ call: SignedInCall) async throws -> GotoContent {
        var address = AddressReader(call.query)
        let asked = address.text("q", atMost: longest) ?? ""
        let unread = address.unread
        try unread.refuseAsData(call)
        let (viewer, now, rooms, words) = (call.viewer, call.now, call.rooms, SearchWords(asked))
        let found = try await call.services.read(as: viewer) { try find(words, among: rooms, for: viewer, at: now, in: $0) }
        return GotoContent(asked: asked, words: words, unread: unread, found: found)
    }

    private static func find(
        _ words: SearchWords, among rooms: [NavigationEntry], for viewer: Viewer, at now: Date, in db: any Reader
    ) throws -> [Destination] {
        if words.isEmpty { return [] }
        let entries = try rooms.open(to: viewer, at: now, in: db).filter { words.areIn($0.label.fr, $0.label.en) }
        let places = entries.map { Destination(room, $0.label, $0.path) }
        if words.isShort { return places }
        return try places + Home.sources.flatMap { try $0.destinations(for: viewer, matching: words, at: now, in: db) }
    }

    private static func grouped(_ found: [Destination]) -> [Group] {
        let kinds = Dictionary(grouping: found, by: \.kind).sorted { ($0.key.order, $0.key.key) < ($1.key.order, $1.key.key) }
        var (groups, left): ([Group], Int) = ([], most)
        for (kind, destinations) in kinds where left > 0 {
            let shown = Array(destinations.prefix(min(Destination.shown, left)))
            groups.append(Group(kind: kind, destinations: shown))
            left -= shown.count
        }
        return groups
    }
}
