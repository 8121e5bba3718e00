import Kernel

/// What somebody asks of the list of people, read from an address.
struct PeopleFilter: Sendable, Equatable {
    enum Sort: String, Sendable, CaseIterable { case name, title, craft, team }

    var search = ""
    var team: TeamID?
    var craft: CraftID?
    var gap: DirectoryGap?
    var showsLeavers = false
    var sort = Sort.name
    var page = 1

    static let pageSize = 100

    init() {}

    /// Anything that cannot be read is left out, as if it had not been asked.
    init(query: [String: String]) {
        search = String((query["q"] ?? "").prefix(100))
        team = query["team"].flatMap(TeamID.init)
        craft = query["craft"].flatMap(CraftID.init)
        gap = query["missing"].flatMap(DirectoryGap.init)
        showsLeavers = query["show"] == "left"
        sort = query["sort"].flatMap(Sort.init) ?? .name
        page = min(max(query["page"].flatMap { Int($0) } ?? 1, 1), 10_000)
    }

    var isActive: Bool { !search.isEmpty || team != nil || craft != nil || gap != nil }
}
