import Foundation
import Kernel

/// One wording, as data.
struct EvidenceWordingView: Encodable, Sendable {
    let title: String
    let detail: String?
    let reference: String?
    let language: Language
    let reason: String?
    let writtenAt: Date

    init(_ wording: EvidenceWording) {
        title = wording.title
        detail = wording.detail
        reference = wording.reference
        language = wording.language
        reason = wording.reason
        writtenAt = wording.writtenAt
    }
}
