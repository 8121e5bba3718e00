import Kernel

/// The list of people as data.
struct PeopleView: Encodable, Sendable {
    struct Item: Encodable, Sendable {
        let id: String, givenName: String, familyName: String, email: String?, title: String?, craft: String?, isExternal: Bool
        let teams: [String], managers: [PersonView.Reference], leftOn: Day?
    }

    let people: [Item]
    let found: Int
    let present: Int
    let page: Int
    let pages: Int
    let missing: [String: Int]?

    init(_ list: PeopleList) {
        people = list.people.map { listed in
            Item(
                id: listed.person.id.description, givenName: listed.person.givenName, familyName: listed.person.familyName,
                email: listed.person.email, title: listed.person.title, craft: list.craft(listed.person.craft)?.key,
                isExternal: listed.person.isExternal, teams: listed.teams.map(\.name),
                managers: listed.managers.map { .init(id: $0.description, name: list.names[$0]) }, leftOn: listed.leftOn)
        }
        found = list.found
        present = list.present
        page = list.filter.page
        pages = list.pages
        missing = list.gaps.map { Dictionary($0.counts.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first }) }
    }
}
