import Careers
import Evidence
import Kernel
import Storage

/// The facts cited under one answer, as far as the reader may read them.
package struct Citations: Sendable {
    package let items: [EvidenceItem]
    /// How many more are cited that this reader may not read.
    let hidden: Int

    var isEmpty: Bool { items.isEmpty && hidden == 0 }

    /// By competency, for a form the viewer was found to read.
    static func of(
        _ answers: [CompetencyAnswer], about person: PersonID, for viewer: Viewer, on today: Day, in db: any Reader
    ) throws -> [CompetencyID: Citations] {
        try of(answers.map { ($0.competency, $0.facts) }, about: person, for: viewer, on: today, in: db)
    }

    /// By objective.
    static func of(
        _ objectives: [Objective], about person: PersonID, for viewer: Viewer, on today: Day, in db: any Reader
    ) throws -> [ObjectiveID: Citations] {
        try of(objectives.map { ($0.id, $0.draft.facts) }, about: person, for: viewer, on: today, in: db)
    }

    private static func of<Key: Hashable>(
        _ cited: [(key: Key, facts: Set<EvidenceID>)], about person: PersonID, for viewer: Viewer, on today: Day, in db: any Reader
    ) throws -> [Key: Citations] {
        guard cited.contains(where: { !$0.facts.isEmpty }) else { return [:] }
        let facts = try EvidenceItem.about(person, visibleTo: viewer, on: today, in: db)
        return Dictionary(
            cited.map { key, ids in
                let items = facts.filter { ids.contains($0.id) }
                return (key, Citations(items: items, hidden: ids.count - items.count))
            }, uniquingKeysWith: { first, _ in first })
    }
}
