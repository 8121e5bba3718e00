import Foundation
import Kernel
import Reviews
import Storage

/// Recomputes everything a seal promises, from the store as it is now.
package struct SealVerification: Sendable {
    package let dossier: Dossier
    package let seal: Seal?
    package let key: SigningKey?
    package let results: [(check: SealCheck, result: SealCheck.Result)]

    package var isBroken: Bool { results.contains { $0.result == .broken } }
    package var state: SealCheck.Result { isBroken ? .broken : seal == nil ? .pending : .valid }
    package func result(_ check: SealCheck) -> SealCheck.Result { results.first { $0.check == check }?.result ?? .pending }

    static func of(_ dossier: Dossier, _ texts: DossierTexts, in organization: OrganizationID, _ db: any Reader) throws -> SealVerification {
        let seal = try Seal.of(dossier.id, in: db)
        let key = try SigningKey.of(organization, in: db)
        let stands = try seal.map { try $0.inclusion.stands(as: ShareDossier.kind, in: organization, db) }
        let trial = SealTrial(dossier: dossier, actual: texts.hashes, seal: seal, key: key, isInJournal: stands)
        return SealVerification(dossier: dossier, seal: seal, key: key, results: SealCheck.allCases.map { ($0, trial.result(of: $0)) })
    }
}

/// The facts of one verification.
private struct SealTrial {
    let dossier: Dossier
    let actual: Dossier.Hashes
    let seal: Seal?
    let key: SigningKey?
    let isInJournal: Bool?

    func result(of check: SealCheck) -> SealCheck.Result {
        switch check {
        case .json: matches(\.json)
        case .fr: matches(\.fr)
        case .en: matches(\.en)
        case .statement: sealed { isStatementTrue($0) }
        case .signature: sealed { isSignatureValid($0) }
        case .record: sealed { isRecordTrue($0) }
        case .journal: sealed { _ in isInJournal ?? false }
        }
    }

    private func sealed(_ isValid: (Seal) -> Bool) -> SealCheck.Result {
        guard let seal else { return .pending }
        return isValid(seal) ? .valid : .broken
    }

    private func matches(_ text: KeyPath<Dossier.Hashes, String>) -> SealCheck.Result {
        guard actual[keyPath: text] == dossier.hashes[keyPath: text] else { return .broken }
        guard let seal else { return .valid }
        return SealStatement.read(seal.statement)?.sha256[keyPath: text] == actual[keyPath: text] ? .valid : .broken
    }

    private func isStatementTrue(_ seal: Seal) -> Bool {
        guard let statement = SealStatement.read(seal.statement) else { return false }
        return statement.dossier == dossier.id && statement.review == dossier.review && statement.sha256 == dossier.hashes
            && InstantText.encode(statement.sharedAt) == InstantText.encode(dossier.sharedAt)
            && statement.journal == SealStatement.Journal(position: seal.inclusion.position, hash: seal.inclusion.hash)
    }

    private func isSignatureValid(_ seal: Seal) -> Bool {
        guard let key, key.id == seal.key else { return false }
        return SigningKey.isValid(seal.signature, of: seal.statement, under: key.publicKey)
    }

    /// The record commits to details, the details name the hashes, the hash follows.
    private func isRecordTrue(_ seal: Seal) -> Bool {
        guard let details = seal.inclusion.details, seal.inclusion.isConsistent else { return false }
        return seal.inclusion.record.contains("\"commitment\":\"\(details.commitment)\"")
            && details.text == ShareDossier.details(dossier.review, dossier.hashes).canonical
    }
}

extension JournalInclusion {
    /// Whether the journal holds the same record at the same place today.
    func stands(as kind: String, in organization: OrganizationID, _ db: any Reader) throws -> Bool {
        guard let subject = subject else { return false }
        let now = try JournalInclusion.latest(kind, of: subject, in: organization, db)
        return now?.position == position && now?.hash == hash && now?.previous == previous && now?.record == record
    }

    private var subject: String? {
        struct Record: Decodable { let subject: String }
        return try? JSONDecoder().decode(Record.self, from: Data(record.utf8)).subject
    }
}
