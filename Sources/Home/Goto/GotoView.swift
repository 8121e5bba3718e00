import Kernel
import Markup
import Site

/// The same as data.
struct GotoView: Encodable, Sendable {
    struct Item: Encodable, Sendable { let kind: String, label: [String: String], note: [String: String]?, path: String }

    let asked: String
    let destinations: [Item]
    let hasMore: Bool

    init(_ content: GotoContent) {
        asked = content.asked
        hasMore = content.hasMore
        destinations = content.groups.flatMap(\.destinations).map { found in
            Item(kind: found.kind.key, label: Self.both(found.label), note: found.note.map(Self.both), path: found.path.description)
        }
    }

    private static func both(_ phrase: Phrase) -> [String: String] { ["fr": phrase.fr, "en": phrase.en] }
}
