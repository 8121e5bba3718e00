import Careers
import Kernel

/// What a list is narrowed to, and its page. An unreadable choice narrows nothing.
struct EvidenceFilter: Sendable, Equatable {
    var kind: EvidenceKind?
    var competency: CompetencyID?
    var page = 1

    static let pageSize = 50

    var isNarrow: Bool { kind != nil || competency != nil }

    init(query: [String: String] = [:]) {
        kind = query["kind"].flatMap(EvidenceKind.init(rawValue:))
        competency = query["competency"].flatMap(CompetencyID.init)
        page = query["page"].flatMap { Int($0) }.map { min(max($0, 1), 10_000) } ?? 1
    }
}
