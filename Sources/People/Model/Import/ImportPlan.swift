import Kernel
import Tabular

/// What carrying out a file would do, exactly. Two equal digests do the same.
package struct ImportPlan: Sendable {
    package let from: Day
    package let entries: [ImportEntry]
    package let newTeams: [Team]
    package let newCrafts: [Craft]
    /// Here today and not in the file: left alone.
    package let absent: [Person]
    package let unused: [UnusedColumn]
    package let encoding: TextEncoding
    package let digest: String

    package var created: [ImportEntry] { entries.filter(\.isNew) }
    package var changed: [ImportEntry] { entries.filter(\.isChanged) }
    package var unchanged: [ImportEntry] { entries.filter(\.isUnchanged) }
    package var changesNothing: Bool { newTeams.isEmpty && newCrafts.isEmpty && entries.allSatisfy(\.isUnchanged) }
}

extension ImportPlan {
    init(
        from: Day, entries: [ImportEntry], newTeams: [Team], newCrafts: [Craft], absent: [Person], unused: [UnusedColumn],
        encoding: TextEncoding
    ) {
        let record: JSON = .object([
            "from": .of(from), "teams": .array(newTeams.map { .string($0.name) }), "crafts": .array(newCrafts.map { .string($0.key) }),
            "entries": .array(entries.filter { !$0.isUnchanged }.map(\.record)),
        ])
        self.init(
            from: from, entries: entries, newTeams: newTeams, newCrafts: newCrafts, absent: absent, unused: unused, encoding: encoding,
            digest: Digest.sha256(record.canonical))
    }
}

extension ImportEntry {
    /// New people have no identity yet that two readings of the file would share: their line stands for them.
    fileprivate var record: JSON {
        .object([
            "line": .int(line), "person": isNew ? .null : .of(person), "name": .string(name),
            "changes": .array(
                changes.map { change in
                    .object(["field": .string(change.field.key), "old": .of(change.old?.fr), "new": .of(change.new?.fr)])
                }),
        ])
    }
}
