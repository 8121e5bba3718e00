import Kernel

/// Whom the page of a check lists: the first of each group, or one group a page at a time.
struct CheckListing: Sendable, Equatable {
    enum Group: Sendable, Hashable {
        case found(DataCheck.Finding)
        case leftOut

        static let all: [Group] = DataCheck.Finding.allCases.map(Group.found) + [.leftOut]

        var finding: DataCheck.Finding? { if case .found(let finding) = self { finding } else { nil } }

        /// In an address, and in the data.
        var name: String { finding?.rawValue ?? "left_out" }

        init?(name: String) {
            guard let group = Self.all.first(where: { $0.name == name }) else { return nil }
            self = group
        }
    }

    struct Part: Sendable {
        let group: Group
        /// Those listed.
        let members: [PopulationMember]
        let total: Int
        let page: Int
        let hasMore: Bool
    }

    /// Of each group, unless all of them together fill no page.
    static let first = 5
    static let pageSize = 40

    /// Nil for all of them.
    let group: Group?
    let page: Int

    init(_ group: Group? = nil, page: Int = 1) {
        self.group = group
        self.page = page
    }

    /// Groups without anybody are none.
    func parts(of check: DataCheck, _ leftOut: [PopulationMember]) -> [Part] {
        let found = Dictionary(grouping: check.lines, by: \.finding).mapValues { $0.map(\.member) }
        let people = { (group: Group) in group.finding.map { found[$0] ?? [] } ?? leftOut }
        let isShort = check.lines.count + leftOut.count <= Self.pageSize
        return (group.map { [$0] } ?? Group.all).compactMap { one -> Part? in
            let all = people(one)
            guard !all.isEmpty else { return nil }
            let size = group != nil ? Self.pageSize : isShort ? all.count : Self.first
            let place = group == nil ? 1 : page
            let members = Array(all.dropFirst((place - 1) * size).prefix(size))
            return Part(group: one, members: members, total: all.count, page: place, hasMore: place * size < all.count)
        }
    }
}
