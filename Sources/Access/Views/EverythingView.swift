import Foundation
import Kernel

/// Everything held about somebody, as data.
struct EverythingView: Encodable, Sendable {
    struct Part: Encodable, Sendable {
        let part: String, title: [String: String], withheld: Int, entries: [EntryView]

        init(_ part: Everything.Part) {
            (self.part, withheld) = (part.name, part.withheld)
            title = ["fr": part.title.fr, "en": part.title.en]
            entries = part.entries.map(EntryView.init)
        }
    }

    let schema = "palier-everything/1", person: PersonID, name: String, madeAt: Date, reader: Everything.Audience, parts: [Part]

    init(_ everything: Everything) {
        (person, name, madeAt, reader) = (everything.person, everything.name, everything.madeAt, everything.reader)
        parts = everything.parts.map(Part.init)
    }
}

/// Its lines under their names; at length under `detail`; the names of the archive's files under `files`.
struct EntryView: Encodable, Sendable {
    private let entry: RecordEntry

    init(_ entry: RecordEntry) {
        self.entry = entry
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        for line in entry.lines { try container.encode(line.value, forKey: Key(stringValue: line.name)) }
        if let detail = entry.detail { try detail.encode(to: container.superEncoder(forKey: Key(stringValue: "detail"))) }
        if !entry.files.isEmpty { try container.encode(entry.files.map(\.name), forKey: Key(stringValue: "files")) }
    }
}
