/// What a part refers to, by the identities it uses.
struct PartRelations {
    private var targets: [String: String] = [:]
    private var kinds: [(kind: String, target: String)] = []
    private let part: String

    init(of part: String, in archive: Archive) throws(TabularError) {
        self.part = part
        let path = PartPath.relations(of: part)
        guard let bytes = try archive.part(path) else { return }
        let cursor = try XMLCursor(bytes, part: path)
        while try cursor.next() {
            guard cursor.kind == .start, cursor.name == "Relationship", cursor.attribute("TargetMode") != "External" else { continue }
            guard let id = cursor.attribute("Id"), let target = cursor.attribute("Target") else { continue }
            targets[id] = target
            kinds.append((cursor.attribute("Type") ?? "", target))
        }
    }

    subscript(id: String) -> String? {
        get throws(TabularError) {
            guard let target = targets[id] else { return nil }
            return try PartPath.resolved(target, from: part)
        }
    }

    /// The first target of a kind: kinds are addresses that differ between editions of the format, alike at their end.
    func first(_ kind: String) throws(TabularError) -> String? {
        guard let found = kinds.first(where: { $0.kind.hasSuffix("/" + kind) }) else { return nil }
        return try PartPath.resolved(found.target, from: part)
    }
}
