import Kernel

/// The crafts as data.
struct CraftsView: Encodable, Sendable {
    struct Item: Encodable, Sendable { let id: String, key: String, name: [String: String], people: Int, version: Int }

    let crafts: [Item]

    init(_ list: CraftList) {
        crafts = list.lines.map { line in
            Item(
                id: line.craft.id.description, key: line.craft.key, name: ["fr": line.craft.name.fr, "en": line.craft.name.en], people: line.people,
                version: line.craft.version)
        }
    }
}
