import Foundation
import Kernel

/// Compares a file with the directory, line by line. Plain rules: nothing is read or written here.
struct ImportPlanning {
    let file: PeopleFile
    let snapshot: DirectorySnapshot
    let from: Day
    let today: Day
    let grantsRoles: Bool
    private let newID: () -> UUID
    private let people: [PersonID]
    private var places: ImportPlaces
    private var refused = RefusedFile()

    init(_ file: PeopleFile, with snapshot: DirectorySnapshot, from: Day, today: Day, grantsRoles: Bool, newID: @escaping () -> UUID) {
        self.file = file
        self.snapshot = snapshot
        self.from = from
        self.today = today
        self.grantsRoles = grantsRoles
        self.newID = newID
        people = file.rows.map { $0.person ?? PersonID(newID()) }
        places = ImportPlaces(teams: snapshot.teams, crafts: snapshot.crafts, newID: newID)
    }

    /// - Throws: every problem at once.
    mutating func plan() throws(RefusedFile) -> ImportPlan {
        if file.rows.count > ImportSource.mostRows { throw RefusedFile(general: [PeopleImportWords.tooManyRows]) }
        refused.encoding = file.encoding
        let entries = file.rows.indices.map { entry($0) }
        refuseLoops(entries)
        guard refused.isEmpty else { throw refused }
        let present = snapshot.people.values.filter { person in
            !(snapshot.employments[person.id]?.isOver(on: today) ?? false) && !people.contains(person.id)
        }
        return ImportPlan(
            from: from, entries: entries, newTeams: places.newTeams, newCrafts: places.newCrafts, absent: present.sortedByName(), unused: file.unused,
            encoding: file.encoding)
    }

    private mutating func entry(_ index: Int) -> ImportEntry {
        let row = file.rows[index]
        let id = people[index]
        let employment = snapshot.employments[id]
        var comparison = ImportComparison(row: row, snapshot: snapshot, today: today)
        comparison.compareFacts(craft: row.craft.map { places.craft(named: $0) })
        let left = row.leftOn ?? employment?.leftOn
        let begin = max(from, row.joinedOn ?? employment?.joinedOn ?? from)
        check(row, joined: row.joinedOn ?? employment?.joinedOn, left: left)
        var (memberships, lines): ([DatedStep<Membership>], [DatedStep<ReportingLine>]) = ([], [])
        if left.map({ $0 >= begin }) ?? true {
            memberships = teamSteps(row, id, from: begin, until: left, &comparison)
            lines = lineSteps(row, id, from: begin, until: left, &comparison)
        }
        let roles = comparison.compareRoles(mayGrant: grantsRoles)
        comparison.compareDeparture()
        if !grantsRoles, comparison.movesAdministratorsDoor { refuse(row, PolicyWords.administratorsDoor) }
        return ImportEntry(
            line: row.line, person: id, isNew: row.person == nil, draft: comparison.draft, fields: comparison.fields, memberships: memberships,
            lines: lines, roles: roles, lastDay: left, leavesOn: comparison.leavesOn, changes: comparison.changes, notes: comparison.notes)
    }

    private mutating func check(_ row: PersonRow, joined: Day?, left: Day?) {
        if let joined, let left, left < joined { refuse(row, PersonFormWords.joinsAfterLeaving(left)) }
    }

    private mutating func teamSteps(
        _ row: PersonRow, _ person: PersonID, from day: Day, until left: Day?, _ comparison: inout ImportComparison
    ) -> [DatedStep<Membership>] {
        guard !row.teams.isEmpty else { return [] }
        let wanted = row.teams.map { places.team(named: $0) }
        for team in wanted where !team.isOpen(on: day) {
            refuse(row, PeopleImportWords.closedTeam(team.name))
            return []
        }
        let memberships = snapshot.memberships[person] ?? []
        let current = memberships.filter { $0.span.contains(day) }.map(\.team)
        guard Set(current) != Set(wanted.map(\.id)) else { return [] }
        if let later = memberships.map(\.span.from).filter({ $0 > day }).max() {
            comparison.note(PeopleImportWords.laterTeams(later))
            return []
        }
        let names = Dictionary((snapshot.teams + wanted).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        comparison.add(.teams, old: ImportComparison.names(current.compactMap { names[$0] }), new: ImportComparison.names(wanted.map(\.name)))
        let ends = Dictionary(wanted.map { ($0.id, $0.closedOn) }, uniquingKeysWith: { first, _ in first })
        return Transition.steps(from: memberships, to: wanted.map(\.id), on: day) { [left, ends[$0] ?? nil].compactMap { $0 }.min() }
    }

    /// The file names one manager: when that is one of the person's two, both stay.
    private mutating func lineSteps(
        _ row: PersonRow, _ person: PersonID, from day: Day, until left: Day?, _ comparison: inout ImportComparison
    ) -> [DatedStep<ReportingLine>] {
        guard let reference = row.manager else { return [] }
        let manager = resolved(reference)
        let lines = snapshot.structure.lines(of: person)
        let current = lines.filter { $0.span.contains(day) }.map(\.manager)
        guard !current.contains(manager) else { return [] }
        if let later = lines.map(\.span.from).filter({ $0 > day }).max() {
            comparison.note(PeopleImportWords.laterManager(later))
            return []
        }
        if isExternal(reference) {
            refuse(row, LineWords.externalManager)
            return []
        }
        let managerLeft = leaving(reference)
        if let managerLeft, managerLeft < day {
            refuse(row, LineWords.managerLeaves(managerLeft))
            return []
        }
        let old = current.compactMap { snapshot.people[$0]?.name }
        comparison.add(.managers, old: ImportComparison.names(old), new: Phrase(same: name(reference)))
        return Transition.steps(from: lines, to: [manager], on: day) { _ in [left, managerLeft].compactMap { $0 }.min() }
    }

    private mutating func refuseLoops(_ entries: [ImportEntry]) {
        var structure = snapshot.structure
        for entry in entries {
            structure.apply(entry.lines, to: entry.person) { ID(newID()) }
        }
        structure.end(Dictionary(entries.compactMap { entry in entry.leavesOn.map { (entry.person, $0) } }, uniquingKeysWith: { first, _ in first }))
        guard let loop = structure.firstLoop(from: from) else { return }
        let lines = Dictionary(zip(people, file.rows), uniquingKeysWith: { first, _ in first })
        let names = loop.people.map { lines[$0]?.name ?? snapshot.people[$0]?.name ?? "?" }
        refused.add(LineWords.loop(names, on: loop.day), line: loop.people.compactMap { lines[$0]?.line }.min())
    }

    private mutating func refuse(_ row: PersonRow, _ message: Phrase) {
        refused.add(Phrase(same: row.name + ". ") + message, line: row.line)
    }

    private func resolved(_ reference: PersonRow.Manager) -> PersonID {
        switch reference {
        case .row(let index): people[index]
        case .person(let id): id
        }
    }

    private func name(_ reference: PersonRow.Manager) -> String {
        switch reference {
        case .row(let index): file.rows[index].name
        case .person(let id): snapshot.people[id]?.name ?? "?"
        }
    }

    private func leaving(_ reference: PersonRow.Manager) -> Day? {
        switch reference {
        case .row(let index): file.rows[index].leftOn ?? snapshot.employments[people[index]]?.leftOn
        case .person(let id): snapshot.employments[id]?.leftOn
        }
    }

    private func isExternal(_ reference: PersonRow.Manager) -> Bool {
        switch reference {
        case .row(let index): file.rows[index].isExternal ?? snapshot.people[people[index]]?.isExternal ?? false
        case .person(let id): snapshot.people[id]?.isExternal ?? false
        }
    }
}
