/// Where a cycle stands; it only goes forward, but for a draft that is corrected.
package enum CycleState: String, StoredWord, Sendable, CaseIterable, Codable, Comparable {
    case draft, checked
    /// Reviews are being opened; no row says so but the one that tells how far it has come.
    case launching
    case announced, nominating, collecting
    case managerWriting = "manager_writing"
    case publishing, conversation, acknowledged, closed

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    package static func < (left: CycleState, right: CycleState) -> Bool { left.rank < right.rank }

    package var isLaunched: Bool { self >= .launching }
    package var isOver: Bool { self == .closed }

    /// Its beginning asks something of each review, and not of the cycle alone.
    var asksEachReview: Bool { self == .collecting || self == .managerWriting }

    /// The states a date opens, in their order.
    package static let dated: [CycleState] = [.nominating, .collecting, .managerWriting, .publishing, .conversation, .acknowledged]

    /// What comes between two states, the later included: gates missed while the program was stopped are passed one by one.
    package static func steps(after earlier: CycleState, through later: CycleState) -> [CycleState] {
        allCases.filter { $0 > earlier && $0 <= later }
    }
}
