import Careers
import Evidence
import Kernel
import People
import Storage

/// The facts an attributed answer may rest on: shared, of the period, not struck, and readable by whoever writes.
struct CitableFacts: Sendable {
    /// The latest first.
    let items: [EvidenceItem]
    /// Facts of the author's own that nobody else can read yet.
    let unshared: Int

    /// How many facts that speak of something else one competency offers.
    static let mostOthers = 40

    /// Those that speak of a competency, then the others.
    func sorted(for competency: CompetencyID, chosen: Set<EvidenceID>) -> (close: [EvidenceItem], others: [EvidenceItem]) {
        let close = items.filter { item in item.competencies.contains { $0.id.uuid == competency.uuid } }
        let known = Set(close.map(\.id))
        let rest = items.filter { !known.contains($0.id) }
        let kept = Set(rest.prefix(Self.mostOthers).map(\.id)).union(chosen)
        return (close, rest.filter { kept.contains($0.id) })
    }

    static func about(
        _ person: PersonID, in cycle: ReviewCycle, cited: Set<EvidenceID>, for viewer: Viewer, on today: Day, _ db: any Reader
    ) throws -> CitableFacts {
        let period = DaySpan(from: cycle.plan.periodFrom, to: cycle.plan.periodTo)
        let facts = try EvidenceItem.about(person, visibleTo: viewer, on: today, in: db)
        let items = facts.filter { item in
            let isCitable = item.confidentiality == .shared && item.withdrawal == nil && period?.contains(item.happenedOn) ?? false
            return isCitable || cited.contains(item.id)
        }
        let unshared = facts.count { $0.confidentiality == .private && period?.contains($0.happenedOn) ?? false }
        return CitableFacts(items: items, unshared: unshared)
    }
}
