import Kernel

/// One line of the list.
struct ListedPerson: Sendable {
    let person: Person
    let teams: [Team]
    let managers: [PersonID]
    let leftOn: Day?
    let joinsOn: Day?
}

/// A page of the list of people, and what its filters offer.
struct PeopleList: Sendable {
    let filter: PeopleFilter
    let today: Day
    let people: [ListedPerson]
    /// How many answer the filter, on all its pages.
    let found: Int
    /// How many are here, whatever the filter.
    let present: Int
    /// How many of those are in a team today.
    let inTeams: Int
    let names: [PersonID: String]
    let teams: [Team]
    let crafts: [Craft]
    let gaps: DirectoryGaps?
    let mayEdit: Bool

    var pages: Int { max(1, (found + PeopleFilter.pageSize - 1) / PeopleFilter.pageSize) }
    func craft(_ id: CraftID?) -> Craft? { crafts.first { $0.id == id } }
}
