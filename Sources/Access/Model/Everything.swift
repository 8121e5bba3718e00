import Foundation
import Kernel
import Storage

/// Everything held about somebody, feature by feature, in the order of the features.
struct Everything: Sendable {
    enum Audience: String, Sendable, Encodable {
        case oneself = "self"
        /// A copy for somebody who left: what nobody else could read stays closed, and is counted.
        case keeper
    }

    struct Part: Sendable {
        let name: String
        let title: Phrase
        let entries: [RecordEntry]
        /// For the person's own eyes, and left out of a copy.
        let withheld: Int

        var isEmpty: Bool { entries.isEmpty && withheld == 0 }
    }

    let person: PersonID
    let name: String
    let madeAt: Date
    let timeZone: TimeZone
    let reader: Audience
    let parts: [Part]

    var withheld: Int { parts.reduce(0) { $0 + $1.withheld } }
    var files: [RecordFile] { parts.flatMap(\.entries).flatMap(\.files) }

    /// - Parameter person: whose records they are; read as them, without any role.
    static func load(of person: Viewer, for reader: Audience, _ records: [PersonalRecord], at now: Date, in db: any Reader) throws -> Everything {
        let reading = RecordReading(of: person, at: now, in: db)
        let parts = try records.map { record in
            let entries = try record.load(reading)
            let shown = reader == .oneself ? entries : entries.filter { !$0.isForOwnEyes }
            return Part(name: record.name, title: record.title, entries: shown, withheld: entries.count - shown.count)
        }
        return Everything(person: person.person, name: person.name, madeAt: now, timeZone: person.timeZone, reader: reader, parts: parts)
    }
}
