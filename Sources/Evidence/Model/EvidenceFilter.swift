import Careers
import Kernel

/// What a list is narrowed to, and its page. An unreadable choice narrows nothing.
struct EvidenceFilter: Sendable, Equatable {
    var kind: EvidenceKind?
    var competency: CompetencyID?
    /// The first and last days, included.
    var from: Day?
    var to: Day?
    var page = 1

    static let pageSize = 50

    var isNarrow: Bool { kind != nil || competency != nil || from != nil || to != nil }

    init(query: [String: String] = [:]) {
        kind = query["kind"].flatMap(EvidenceKind.init(rawValue:))
        competency = query["competency"].flatMap(CompetencyID.init)
        from = query["from"].flatMap { Day($0) }
        to = query["to"].flatMap { Day($0) }
        page = query["page"].flatMap { Int($0) }.map { min(max($0, 1), 10_000) } ?? 1
    }
}
