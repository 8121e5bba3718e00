import Foundation
import Kernel
import Reviews

/// The file of a review as it was shared: three texts, byte for byte, and their SHA-256.
package struct Dossier: Sendable, Equatable {
    /// One for the data and one for the document in each language.
    package struct Hashes: Sendable, Equatable, Codable {
        package let json: String
        package let fr: String
        package let en: String
    }

    package let id: DossierID
    package let review: ReviewID
    package let subject: PersonID
    package let subjectName: String
    package let sharedBy: PersonID
    package let sharedByName: String
    package let sharedAt: Date
    package let hashes: Hashes
}

/// The bytes of a dossier.
package struct DossierTexts: Sendable, Equatable {
    package let json: [UInt8]
    package let fr: [UInt8]
    package let en: [UInt8]

    package var hashes: Dossier.Hashes { Dossier.Hashes(json: Digest.sha256(json), fr: Digest.sha256(fr), en: Digest.sha256(en)) }
    package func document(_ language: Language) -> [UInt8] { language == .french ? fr : en }
}
