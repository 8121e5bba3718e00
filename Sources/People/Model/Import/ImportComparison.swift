import Kernel

/// What one line of the file would change of one person. An empty cell changes nothing: a file seldom knows everything.
struct ImportComparison {
    private let row: PersonRow
    private let person: Person?
    private let employment: Employment?
    private let grants: [RoleGrant]
    private let crafts: [CraftID: Craft]
    private let today: Day
    private(set) var draft: PersonDraft
    private(set) var fields: [PersonField] = []
    private(set) var changes: [ImportChange] = []
    private(set) var notes: [Phrase] = []
    private(set) var leavesOn: Day?

    init(row: PersonRow, snapshot: DirectorySnapshot, today: Day) {
        self.row = row
        self.today = today
        person = row.person.flatMap { snapshot.people[$0] }
        employment = row.person.flatMap { snapshot.employments[$0] }
        grants = row.person.flatMap { snapshot.grants[$0] } ?? []
        crafts = Dictionary(snapshot.crafts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        if let person, let employment {
            draft = PersonDraft(person, employment)
        } else {
            draft = PersonDraft(givenName: "", familyName: "", language: snapshot.language, timeZone: snapshot.timeZone)
        }
    }

    mutating func compareFacts(craft: Craft?) {
        let old = draft
        draft.givenName = row.givenName
        draft.familyName = row.familyName
        draft.email = row.email ?? old.email
        draft.title = row.title ?? old.title
        draft.craft = craft?.id ?? old.craft
        draft.language = row.language ?? old.language
        draft.timeZone = row.timeZone ?? old.timeZone
        draft.employeeNumber = row.employeeNumber ?? old.employeeNumber
        draft.joinedOn = row.joinedOn ?? old.joinedOn
        draft.isExternal = row.isExternal ?? old.isExternal
        fields = person == nil ? PersonField.allCases.filter { !$0.text(in: draft).isEmpty } : PersonField.changed(from: old, to: draft)
        for field in fields {
            add(.fact(field), old: person == nil ? nil : readable(field, old, nil), new: readable(field, draft, craft))
        }
    }

    mutating func compareRoles(mayGrant: Bool) -> [Role] {
        let held = Set(grants.filter { !$0.span.isOver(on: today) }.map(\.role))
        let asked = row.roles.filter { $0 != .member && !held.contains($0) }
        guard !asked.isEmpty else { return [] }
        guard mayGrant else {
            note(PeopleImportWords.rolesLeftAlone)
            return []
        }
        let given = asked.filter { $0 != .coach && !draft.isExternal }
        if given.count < asked.count { note(PeopleImportWords.coachesApart) }
        if let left = row.leftOn ?? employment?.leftOn, left < today { return [] }
        if !given.isEmpty { add(.roles, old: roleNames(RoleGrant.grantable.filter(held.contains)), new: roleNames(given)) }
        return given
    }

    mutating func compareDeparture() {
        guard let left = row.leftOn, left != employment?.leftOn else { return }
        leavesOn = left
        add(.leftOn, old: employment?.leftOn.map { .day($0) }, new: .day(left))
    }

    /// What opens the account of somebody who administers would change: administrators alone do that.
    var movesAdministratorsDoor: Bool {
        grants.contains { $0.role == .admin && !$0.span.isOver(on: today) } && (fields.contains(.email) || leavesOn != nil)
    }

    mutating func add(_ field: ImportChange.Field, old: Phrase?, new: Phrase?) {
        changes.append(ImportChange(field: field, old: old, new: new))
    }

    mutating func note(_ phrase: Phrase) {
        notes.append(phrase)
    }

    static func names(_ names: [String]) -> Phrase? {
        names.isEmpty ? nil : Phrase(same: names.sorted().joined(separator: ", "))
    }

    private func roleNames(_ roles: [Role]) -> Phrase? {
        guard let first = roles.first else { return nil }
        return roles.dropFirst().reduce(RoleWords.name(first)) { $0 + Phrase(same: ", ") + RoleWords.name($1) }
    }

    private func readable(_ field: PersonField, _ draft: PersonDraft, _ craft: Craft?) -> Phrase? {
        let text = field.text(in: draft)
        guard !text.isEmpty else { return nil }
        return switch field {
        case .craft: craft?.name ?? draft.craft.flatMap { crafts[$0]?.name }
        case .language: Phrase(same: draft.language.name)
        case .joinedOn: draft.joinedOn.map { .day($0) }
        case .isExternal: PersonFormWords.external
        default: Phrase(same: text)
        }
    }
}
