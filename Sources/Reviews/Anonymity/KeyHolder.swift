import Kernel
import Sealing
import Storage

/// Somebody who keeps a part of the key that opens the anonymous answers of a cycle. Two of the three open them, once.
struct KeyHolder: Sendable {
    /// Three of the house who seldom agree for bad reasons.
    enum Part: String, StoredWord, Sendable, CaseIterable, Codable { case hr, staff, `operator` }

    static let needed: UInt8 = 2

    let part: Part
    let person: PersonID
    let name: String
    let publicKey: [UInt8]?
    let share: [UInt8]?
    let lent: [UInt8]?
    let openedOn: Day?

    var hasKey: Bool { publicKey != nil }
}

extension KeyHolder: RowDecodable {
    init(row: Row) throws {
        part = try row["part"]
        person = try row["person_id"]
        name = try row.fullName()
        publicKey = try row["public_key"]
        share = try row["share"]
        lent = try row["lent"]
        openedOn = try row["opened_on"]
    }

    /// In the order of the parts.
    static func of(_ cycle: CycleID, in db: any Reader) throws -> [KeyHolder] {
        let holders = try db.all(
            KeyHolder.self,
            """
            SELECT h.part, h.person_id, h.public_key, h.share, h.lent, h.opened_on, p.given_name, p.family_name
            FROM key_holders h JOIN people p ON p.id = h.person_id WHERE h.cycle_id = \(cycle) \(.forUpdateUnlessReading(db))
            """)
        return Part.allCases.compactMap { part in holders.first { $0.part == part } }
    }
}

extension [KeyHolder] {
    /// Each part has somebody, who has made their key.
    var areReady: Bool { count == KeyHolder.Part.allCases.count && allSatisfy(\.hasKey) }

    func held(by person: PersonID) -> KeyHolder? { first { $0.person == person } }
}
