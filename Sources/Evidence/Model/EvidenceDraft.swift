import Careers
import Kernel

/// A fact as it is being written.
package struct EvidenceDraft: Sendable {
    package let kind: EvidenceKind
    package let happenedOn: Day
    package let text: WordingDraft
    package let competencies: Set<CompetencyID>

    package init(kind: EvidenceKind, happenedOn: Day, text: WordingDraft, competencies: Set<CompetencyID> = []) {
        self.kind = kind
        self.happenedOn = happenedOn
        self.text = text
        self.competencies = competencies
    }
}
