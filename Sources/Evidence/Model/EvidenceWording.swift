import Foundation
import Kernel

/// What a fact says: first as it was written, then as each correction left it.
package struct EvidenceWording: Sendable, Equatable {
    package let number: Int
    package let language: Language
    package let title: String
    package let detail: String?
    /// Where it can be checked: an address, or words.
    package let reference: String?
    /// Why it was corrected; nil for the first wording.
    package let reason: String?
    package let writtenAt: Date

    package var isCorrection: Bool { number > 1 }
}
