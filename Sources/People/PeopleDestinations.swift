import Kernel
import Site
import Storage

/// The people and teams a viewer may open, by their names; people by their titles too.
struct PeopleDestinations {
    private static let person = Destination.Kind("person", DirectoryWords.people, order: 10)
    private static let team = Destination.Kind("team", DirectoryWords.teams, order: 20)

    let viewer: Viewer
    let words: SearchWords
    let today: Day
    let db: any Reader

    func all() throws -> [Destination] { try people() + teams() }

    private func people() throws -> [Destination] {
        let found = try db.all(Person.self, "SELECT \(Person.columns) FROM people p WHERE \(DirectoryPolicy(viewer).visiblePeople(on: today))")
            .filter { words.areIn($0.name, $0.title) }.sortedByName().prefix(Destination.offered)
        let gone = try gone(among: found.map(\.id))
        return try found.map { person in
            let teams = try Team.of(person.id, on: today, visibleTo: viewer, in: db).map(\.name)
            let notes = ([person.title].compactMap { $0 } + teams).map { Phrase(same: $0) }
            return Destination(
                Self.person, Phrase(same: person.name), PeoplePaths.person(person.id), notes: notes + (gone.contains(person.id) ? [DirectoryWords.gone] : []))
        }
    }

    /// Those who left, for whoever may know of it.
    private func gone(among people: [PersonID]) throws -> Set<PersonID> {
        Set(
            try db.values(
                PersonID.self,
                """
                SELECT p.id FROM people p WHERE p.id IN (\(list: people)) AND p.left_on < \(today)
                    AND \(DirectoryPolicy(viewer).visibleEmployment(on: today))
                """))
    }

    private func teams() throws -> [Destination] {
        let found = try Team.all(visibleTo: viewer, on: today, in: db).filter { words.areIn($0.name) }
        let sorted = found.map { (key: SearchText.folded($0.name), team: $0) }.sorted { ($0.key, $0.team.id) < ($1.key, $1.team.id) }.map(\.team)
        return sorted.prefix(Destination.offered).map { team in
            Destination(Self.team, Phrase(same: team.name), PeoplePaths.team(team.id), notes: closing(of: team))
        }
    }

    private func closing(of team: Team) -> [Phrase] {
        guard let day = team.closedOn, !team.isOpen(on: today) else { return [] }
        return [TeamWords.closedOn(day)]
    }
}
