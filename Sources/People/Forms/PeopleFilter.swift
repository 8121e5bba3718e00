import Kernel
import Site

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
    private(set) var unread = UnreadChoices()

    static let pageSize = 100

    init() {}

    /// An unreadable choice narrows nothing, and is said.
    init(query: [String: String]) {
        var address = AddressReader(query)
        search = String((query["q"] ?? "").prefix(100))
        team = address.choice("team") { TeamID($0) }
        craft = address.choice("craft") { CraftID($0) }
        gap = address.choice("missing", DirectoryGap.init(rawValue:))
        showsLeavers = address.choice("show") { $0 == "left" ? true : nil } ?? false
        sort = address.choice("sort", Sort.init(rawValue:)) ?? .name
        page = address.page()
        unread = address.unread
    }

    /// Of everybody, whatever their team or craft.
    func asksOnly(_ gap: DirectoryGap) -> Bool { self.gap == gap && search.isEmpty && team == nil && craft == nil && !showsLeavers }

    var isActive: Bool { !search.isEmpty || team != nil || craft != nil || gap != nil }
}
