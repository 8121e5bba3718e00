import Careers
import Evidence
import Kernel

/// What somebody says of one competency.
package struct CompetencyAnswer: Sendable, Equatable {
    package let competency: CompetencyID
    package let placement: Placement?
    package let confidence: Confidence?
    package let comment: WrittenText?
    /// The facts it rests on: in attributed forms only.
    package var facts: Set<EvidenceID>

    package init(
        competency: CompetencyID, placement: Placement?, confidence: Confidence?, comment: WrittenText?, facts: Set<EvidenceID> = []
    ) {
        self.competency = competency
        self.placement = placement
        self.confidence = confidence
        self.comment = comment
        self.facts = facts
    }

    package var isEmpty: Bool { placement == nil && confidence == nil && comment == nil && facts.isEmpty }
}

/// The level whose behaviour was seen. Not having seen anything is an answer, and never a zero.
package enum Placement: Sendable, Hashable, Codable {
    case unseen
    case level(LevelID)
}

package enum Confidence: String, StoredWord, Sendable, CaseIterable, Codable { case low, medium, high }
