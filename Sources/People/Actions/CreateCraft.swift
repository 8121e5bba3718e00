import Kernel
import Storage

/// Adds a craft. Its key comes from its name and never changes.
package enum CreateCraft {
    static let frenchField = "name_fr"
    static let englishField = "name_en"

    @discardableResult
    package static func perform(_ name: Phrase, key: String? = nil, permit: DirectoryEditing, in db: Write) throws -> CraftID {
        try StructureTurn.take(in: db)
        let crafts = try Craft.all(of: db.organization, in: db)
        try check(name, except: nil, among: crafts)
        let id: CraftID = db.id()
        try insert(Craft(id: id, key: key ?? freeKey(Craft.key(from: name.en), among: Set(crafts.map(\.key))), name: name, version: 1), in: db)
        return id
    }

    static func insert(_ craft: Craft, in db: Write) throws {
        let name = craft.name
        try db.run(
            """
            INSERT INTO crafts (id, organization_id, key, name_fr, name_en, version)
            VALUES (\(craft.id), \(db.organization), \(craft.key), \(name.fr), \(name.en), \(craft.version))
            """, recording: Event("craft.created", "craft", craft.id, ["key": .string(craft.key), "fr": .string(name.fr), "en": .string(name.en)]))
    }

    static func freeKey(_ key: String, among taken: Set<String>) -> String {
        if !taken.contains(key) { return key }
        return (2...).lazy.map { "\(key)-\($0)" }.first { !taken.contains($0) } ?? key
    }

    static func check(_ name: Phrase, except craft: CraftID?, among crafts: [Craft]) throws(Refusal) {
        let others = crafts.filter { $0.id != craft }
        var problems: [Problem] = []
        if others.contains(where: { SearchText.folded($0.name.fr) == SearchText.folded(name.fr) }) {
            problems.append(Problem(field: frenchField, text: CraftWords.nameTaken))
        }
        if others.contains(where: { SearchText.folded($0.name.en) == SearchText.folded(name.en) }) {
            problems.append(Problem(field: englishField, text: CraftWords.nameTaken))
        }
        if !problems.isEmpty { throw .invalid(problems) }
    }
}

package enum RenameCraft {
    /// - Throws: `Refusal.conflict` when somebody else renamed it since that version.
    package static func perform(_ craft: Craft, to name: Phrase, from version: Int, permit: DirectoryEditing, in db: Write) throws {
        try StructureTurn.take(in: db)
        guard craft.version == version else { throw Refusal.conflict(CraftWords.changedMeanwhile(craft)) }
        guard craft.name != name else { return }
        try CreateCraft.check(name, except: craft.id, among: try Craft.all(of: db.organization, in: db))
        try db.run(
            """
            UPDATE crafts SET name_fr = \(name.fr), name_en = \(name.en), version = version + 1
            WHERE id = \(craft.id) AND organization_id = \(db.organization)
            """,
            recording: Event("craft.renamed", "craft", craft.id, ["fr": .string(name.fr), "en": .string(name.en)]))
    }
}
