import Careers
import Kernel
import Site

/// What a list is narrowed to, and its page. An unreadable choice narrows nothing, and is said.
struct EvidenceFilter: Sendable, Equatable {
    var kind: EvidenceKind?
    var competency: CompetencyID?
    /// The first and last days, included.
    var from: Day?
    var to: Day?
    var page = 1
    let unread: UnreadChoices

    static let pageSize = 50

    var isNarrow: Bool { kind != nil || competency != nil || from != nil || to != nil }

    init(query: [String: String] = [:]) {
        var address = AddressReader(query)
        kind = address.choice("kind", EvidenceKind.init(rawValue:))
        competency = address.choice("competency") { CompetencyID($0) }
        from = address.day("from")
        to = address.day("to")
        page = address.page()
        unread = address.unread
    }
}
