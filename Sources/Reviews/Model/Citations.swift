import Careers
import Evidence
import Kernel
import Storage

/// The facts cited under one answer, as far as the reader may read them.
package struct Citations: Sendable {
    let items: [EvidenceItem]
    /// How many more are cited that this reader may not read.
    let hidden: Int

    var isEmpty: Bool { items.isEmpty && hidden == 0 }

    /// By competency, for a form the viewer was found to read.
    static func of(
        _ answers: [CompetencyAnswer], about person: PersonID, for viewer: Viewer, on today: Day, in db: any Reader
    ) throws -> [CompetencyID: Citations] {
        guard answers.contains(where: { !$0.facts.isEmpty }) else { return [:] }
        let facts = try EvidenceItem.about(person, visibleTo: viewer, on: today, in: db)
        return Dictionary(
            answers.map { answer in
                let items = facts.filter { answer.facts.contains($0.id) }
                return (answer.competency, Citations(items: items, hidden: answer.facts.count - items.count))
            }, uniquingKeysWith: { first, _ in first })
    }
}
