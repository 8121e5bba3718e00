import Foundation
import Storage

/// Somebody's records, being read. They are read as that person without any role: what asks for everything opens nothing more than their own pages.
package struct RecordReading {
    package let viewer: Viewer
    package let now: Date
    package let db: any Reader

    package init(of person: Viewer, at now: Date, in db: any Reader) {
        viewer = Viewer(
            organization: person.organization, person: person.person, account: person.account, name: person.name, roles: [], language: person.language,
            timeZone: person.timeZone, organizationZone: person.organizationZone, today: person.today)
        self.now = now
        self.db = db
    }

    package var person: PersonID { viewer.person }
    package var organization: OrganizationID { viewer.organization }
    package var today: Day { viewer.day(at: now) }

    /// One entry for each row; an empty column is left out.
    package func entries(_ query: Query, forOwnEyes: Bool = false, _ columns: RecordColumn...) throws -> [RecordEntry] {
        try db.rows(query).map { row in RecordEntry(try columns.compactMap { try $0.line(of: row) }, isForOwnEyes: forOwnEyes) }
    }
}

/// How one column of a query is told.
package struct RecordColumn: Sendable {
    let name: String
    let label: Phrase
    private let read: @Sendable (Row) throws -> RecordValue?

    private init(_ name: String, _ fr: String, _ en: String, read: @escaping @Sendable (Row) throws -> RecordValue?) {
        self.name = name
        label = Phrase(fr: fr, en: en)
        self.read = read
    }

    package func line(of row: Row) throws -> RecordLine? {
        try read(row).map { RecordLine(name, label, $0) }
    }

    package static func text(_ name: String, _ fr: String, _ en: String) -> RecordColumn {
        RecordColumn(name, fr, en) { try $0.get(name, as: String?.self).map(RecordValue.text) }
    }

    /// With its language in the column `name_language`.
    package static func written(_ name: String, _ fr: String, _ en: String) -> RecordColumn {
        RecordColumn(name, fr, en) { row in
            guard let text = try row.get(name, as: String?.self) else { return nil }
            return .written(WrittenText(text, in: try row.get(name + "_language")))
        }
    }

    package static func day(_ name: String, _ fr: String, _ en: String) -> RecordColumn {
        RecordColumn(name, fr, en) { try $0.get(name, as: Day?.self).map(RecordValue.day) }
    }

    package static func instant(_ name: String, _ fr: String, _ en: String) -> RecordColumn {
        RecordColumn(name, fr, en) { try $0.get(name, as: Date?.self).map(RecordValue.instant) }
    }

    package static func number(_ name: String, _ fr: String, _ en: String) -> RecordColumn {
        RecordColumn(name, fr, en) { try $0.get(name, as: Int?.self).map(RecordValue.number) }
    }

    package static func flag(_ name: String, _ fr: String, _ en: String) -> RecordColumn {
        RecordColumn(name, fr, en) { try $0.get(name, as: Bool?.self).map(RecordValue.flag) }
    }

    /// One of the words of the schema, said in French then in English.
    package static func word(_ name: String, _ fr: String, _ en: String, _ meanings: [String: (String, String)]) -> RecordColumn {
        let phrases = meanings.mapValues { Phrase(fr: $0.0, en: $0.1) }
        return RecordColumn(name, fr, en) { row in
            try row.get(name, as: String?.self).map { .word($0, phrases[$0] ?? Phrase(same: $0)) }
        }
    }

    /// A name in one language or both: `name_fr`, `name_en`.
    package static func bilingual(_ name: String, _ fr: String, _ en: String) -> RecordColumn {
        RecordColumn(name, fr, en) { row in
            let (french, english): (String?, String?) = (try row.get(name + "_fr"), try row.get(name + "_en"))
            guard let known = french ?? english else { return nil }
            return .word(known, Phrase(fr: french ?? known, en: english ?? known))
        }
    }
}
