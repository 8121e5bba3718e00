import Careers
import Kernel
import People
import Storage

/// Where somebody stands in the company: who they answer to, with whom they work, what is expected of their craft.
struct Standing: Sendable {
    let person: Person
    let craft: Craft?
    let teams: [Team]
    let managers: [Person]
    let reports: [Person]
    let ladders: [Ladder]

    /// Nil for somebody the directory does not show to themselves.
    static func of(_ viewer: Viewer, on today: Day, in db: any Reader) throws -> Standing? {
        let organization = viewer.organization
        let managers = try ReportingLine.managers(of: viewer.person, on: today, of: organization, in: db)
        let reports = try ReportingLine.reports(of: viewer.person, on: today, of: organization, in: db)
        let people = try Person.visible(managers + reports + [viewer.person], to: viewer, on: today, in: db)
        guard let person = people.first(where: { $0.id == viewer.person }) else { return nil }
        let craft = try person.craft.map { try Craft.find($0, visibleTo: viewer, in: db) }
        return Standing(
            person: person, craft: craft, teams: try Team.of(viewer.person, on: today, visibleTo: viewer, in: db),
            managers: people.filter { managers.contains($0.id) }.sorted { $0.name < $1.name },
            reports: people.filter { reports.contains($0.id) }.sorted { $0.name < $1.name },
            ladders: try ladders(of: craft, for: viewer, on: today, in: db))
    }

    private static func ladders(of craft: Craft?, for viewer: Viewer, on today: Day, in db: any Reader) throws -> [Ladder] {
        guard let craft else { return [] }
        let inForce = try Framework.inForce(on: today, visibleTo: viewer, in: db)
        return try LadderSummary.of(inForce.map(\.id), in: db).map(\.ladder).filter { $0.isOf(craft) }
    }
}

extension Ladder {
    /// A ladder names its craft by a key or by a name, in either language.
    fileprivate func isOf(_ craft: Craft) -> Bool {
        let names = [self.craft, craftName?.fr, craftName?.en].compactMap { $0 }.map(Craft.key(from:))
        return !Set(names).isDisjoint(with: [craft.key, Craft.key(from: craft.name.fr), Craft.key(from: craft.name.en)])
    }
}
