import Foundation
import Kernel
import Reviews
import Site

/// The sealed bytes, exactly as they are stored, and what proves them.
enum DocumentHandlers {
    static func french(_ call: SignedInCall, _ id: DossierID) async throws -> Download { try await document(.french, call, id) }
    static func english(_ call: SignedInCall, _ id: DossierID) async throws -> Download { try await document(.english, call, id) }

    private static func document(_ language: Language, _ call: SignedInCall, _ id: DossierID) async throws -> Download {
        Download(
            name: "dossier-\(id)-\(language.rawValue).html", contentType: "text/html; charset=utf-8",
            bytes: try await texts(call, id).document(language), shownWith: DocumentStyle.all)
    }

    static func json(_ call: SignedInCall, _ id: DossierID) async throws -> Download {
        Download(name: "dossier-\(id).json", contentType: "application/json", bytes: try await texts(call, id).json)
    }

    private static func texts(_ call: SignedInCall, _ id: DossierID) async throws -> DossierTexts {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { db in try Dossier.find(id, visibleTo: viewer, on: today, in: db).texts(in: db) }
    }

    static func verification(_ call: SignedInCall, _ id: DossierID) async throws -> VerificationSheet {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.read(as: viewer) { try VerificationSheet.load(id, for: viewer, at: now, in: $0) }
    }

    /// What a third party needs to check a dossier without this program; absent until the seal is complete.
    static func seal(_ call: SignedInCall, _ id: DossierID) async throws -> Download {
        let verification = try await verification(call, id).verification
        guard let seal = verification.seal, let key = verification.key else { throw Refusal.notFound }
        return Download(
            name: "dossier-\(id)-seal.json", contentType: "application/json", bytes: try CanonicalJSON.bytes(of: SealFileView(seal, key)))
    }

    static func publicKey(_ call: SignedInCall) async throws -> Download {
        let organization = call.viewer.organization
        let key = try await call.services.read(as: call.viewer) { try SigningKey.of(organization, in: $0) }
        guard let key else { throw Refusal.notFound }
        return Download(name: "palier-public-key.pem", contentType: "application/x-pem-file", bytes: Array(key.pem.utf8))
    }
}
