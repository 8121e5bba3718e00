import Foundation
import Kernel

/// What was recomputed and found, as data.
struct VerificationView: Encodable, Sendable {
    let dossier: DossierID, state: SealCheck.Result, checks: [String: SealCheck.Result], sha256: Dossier.Hashes
    let position: Int?, sealedAt: Date?, fingerprint: String?, addenda: [String: SealCheck.Result]

    init(_ sheet: VerificationSheet) {
        let verification = sheet.verification
        (dossier, state, sha256) = (verification.dossier.id, verification.state, verification.dossier.hashes)
        checks = Dictionary(verification.results.map { ($0.check.rawValue, $0.result) }, uniquingKeysWith: { first, _ in first })
        addenda = Dictionary(sheet.addenda.map { ($0.addendum.id.description, $0.state) }, uniquingKeysWith: { first, _ in first })
        (position, sealedAt, fingerprint) = (verification.seal?.inclusion.position, verification.seal?.sealedAt, verification.key?.fingerprint)
    }
}

/// A seal, whole: the signed statement as text, so that its bytes are the signed ones.
struct SealFileView: Encodable, Sendable {
    struct Proof: Encodable, Sendable { let position: Int, previous: String, record: String, hash: String, salt: String?, details: String? }

    let schema = "palier-seal-file/1", statement: String, signature: String, publicKey: String, proof: Proof

    init(_ seal: Seal, _ key: SigningKey) {
        statement = seal.statement
        signature = Data(seal.signature).base64EncodedString()
        publicKey = key.pem
        let inclusion = seal.inclusion
        proof = Proof(
            position: inclusion.position, previous: inclusion.previous, record: inclusion.record, hash: inclusion.hash,
            salt: inclusion.details?.salt, details: inclusion.details?.text)
    }
}
