import Foundation
import Kernel

package typealias EvidenceID = ID<EvidenceItem>

/// A dated fact about somebody's work.
package struct EvidenceItem: Sendable, Equatable {
    package let id: EvidenceID
    package let subject: PersonID
    package let subjectName: String
    package let author: PersonID
    package let authorName: String
    package let kind: EvidenceKind
    package let happenedOn: Day
    package let confidentiality: Confidentiality
    /// What it says today.
    package let wording: EvidenceWording
    package let writtenAt: Date
    package let sharedAt: Date?
    /// Struck by its author; it stays readable.
    package let withdrawal: EvidenceWithdrawal?
    /// Keeps the words somebody else gave: they are written again by nobody.
    package let isQuoted: Bool
    /// Counts the changes, so that nobody overwrites what they have not seen.
    package let version: Int
    package var competencies: [EvidenceTag] = []

    package var isAboutItsAuthor: Bool { subject == author }
}
