import Careers

/// A competency that a fact speaks of.
package struct EvidenceTag: Sendable, Equatable {
    package let id: CompetencyID
    package let name: LocalizedText
}
