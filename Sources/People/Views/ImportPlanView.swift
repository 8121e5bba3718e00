import Kernel
import Tabular

/// What a file would do, as data: `plan` is what a confirmation must quote.
struct ImportPlanView: Encodable, Sendable {
    struct Change: Encodable, Sendable { let field: String, old: [String: String]?, new: [String: String]? }
    struct Entry: Encodable, Sendable { let line: Int, person: String?, name: String, changes: [Change], notes: [[String: String]] }

    let id: String
    let plan: String
    let from: Day
    let created: [Entry]
    let changed: [Entry]
    let unchanged: [Entry]
    let absent: [PersonView.Reference]
    let newTeams: [String]
    let newCrafts: [String]
    let unusedColumns: [String]
    let encoding: String

    init(_ file: PeopleImport, _ plan: ImportPlan) {
        id = file.id.description
        self.plan = plan.digest
        from = plan.from
        created = plan.created.map(Entry.init)
        changed = plan.changed.map(Entry.init)
        unchanged = plan.unchanged.map(Entry.init)
        absent = plan.absent.map { .init(id: $0.id.description, name: $0.name) }
        newTeams = plan.newTeams.map(\.name)
        newCrafts = plan.newCrafts.map(\.key)
        unusedColumns = plan.unused.map(\.name)
        encoding = plan.encoding.rawValue
    }
}

extension ImportPlanView.Entry {
    fileprivate init(_ entry: ImportEntry) {
        self.init(
            line: entry.line, person: entry.isNew ? nil : entry.person.description, name: entry.name,
            changes: entry.changes.map { .init(field: $0.field.key, old: $0.old.map(Self.both), new: $0.new.map(Self.both)) },
            notes: entry.notes.map(Self.both))
    }

    private static func both(_ phrase: Phrase) -> [String: String] { ["fr": phrase.fr, "en": phrase.en] }
}
