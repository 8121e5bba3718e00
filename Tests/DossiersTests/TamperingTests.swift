import Crypto
import Dossiers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("A dossier that was touched says so")
struct TamperingTests {
    /// Somebody with the file drops the triggers that guard it, then changes one thing.
    private static let changes: [(what: String, sql: String, broken: Set<SealCheck>)] = [
        ("a byte of the data", "UPDATE dossiers SET content = CAST(replace(CAST(content AS text), '412', '413') AS blob)", [.json]),
        ("a byte of the French document", "UPDATE dossiers SET document_fr = CAST(replace(CAST(document_fr AS text), '412', '413') AS blob)", [.fr]),
        ("a byte of the English document", "UPDATE dossiers SET document_en = CAST(replace(CAST(document_en AS text), '412', '413') AS blob)", [.en]),
        ("a hash", "UPDATE dossiers SET content_hash = replace(content_hash, substr(content_hash, 1, 1), 'g')", [.json, .statement, .record]),
        ("the day of the sharing", "UPDATE dossiers SET shared_at = '2026-10-01T08:00:00.000Z'", [.statement]),
        ("the signature", "UPDATE dossier_seals SET signature = zeroblob(64)", [.signature]),
        ("what was signed", "UPDATE dossier_seals SET statement = replace(statement, 'palier-seal/1', 'palier-seal/2')", [.signature]),
        ("the key", "UPDATE signing_keys SET public_key = zeroblob(32)", [.signature]),
        ("the proof", "UPDATE dossier_seals SET record = replace(record, 'dossier.shared', 'dossier.forged')", [.record, .journal]),
        ("the proof’s details", "UPDATE dossier_seals SET details = replace(details, 'json', 'jsom')", [.record]),
        ("the journal", "UPDATE journal_entries SET occurred_at = '2026-10-01T08:00:00.000Z' WHERE kind = 'dossier.shared'", [.journal]),
        ("the chain", "UPDATE journal_seals SET hash = substr(hash, 2) || 'g'", [.journal]),
    ]

    @Test("each changed byte is found, and found where it is", arguments: changes.indices)
    func changed(_ index: Int) async throws {
        let change = Self.changes[index]
        try await withSite(.sqlite) { site in
            let scene = try await DossierScene(site)
            let dossier = try await scene.sealed()
            try await tamper(site, change.sql)
            let ines = try await site.browser(as: site.cast.ines)
            let page = try await ines.get(dossier + "/verification")
            #expect(page.status == 200 && page.heading == "Le sceau n’est pas valide", "\(change.what)")
            let reading = try await ines.get(scene.address + "/dossier")
            let says = reading.shows("Ce dossier n’est plus celui qui a été partagé")
            #expect(says, "\(change.what)")
            let checks = try await ines.get("/api/v1" + dossier + "/verification").json?["checks"] as? [String: String]
            let broken = Set((checks ?? [:]).filter { $0.value == "broken" }.keys.compactMap(SealCheck.init(rawValue:)))
            #expect(broken == change.broken, "\(change.what)")
            let reports = try await site.services.read(in: site.cast.alize) { try Dossiers.reports(of: site.cast.alize, in: $0) }
            #expect(reports.map(\.state) == [.broken] && Set(reports.flatMap(\.broken)) == change.broken, "\(change.what)")
        }
    }

    @Test("data that can no longer be read is said, and the page still answers")
    func unreadable() async throws {
        try await withSite(.sqlite) { site in
            let scene = try await DossierScene(site)
            _ = try await scene.sealed()
            try await tamper(site, "UPDATE dossiers SET content = zeroblob(10)")
            let page = try await site.browser(as: site.cast.ines).get(scene.address + "/dossier")
            let says = page.shows("Le contenu enregistré ne peut plus être lu.")
            #expect(page.status == 200 && says)
        }
    }

    @Test("an untouched one holds, whoever counts", arguments: Engine.allCases)
    func untouched(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            _ = try await scene.sealed()
            let organization = site.cast.alize
            let reports = try await site.services.read(in: organization) { try Dossiers.reports(of: organization, in: $0) }
            #expect(reports.map(\.state) == [.valid] && reports.flatMap(\.broken).isEmpty && reports.first?.position != nil)
        }
    }

    @Test("a third party verifies the seal file with the public key alone", arguments: Engine.allCases)
    func elsewhere(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let dossier = try await scene.sealed()
            let ines = try await site.browser(as: site.cast.ines)
            let seal = try #require(try await ines.get(dossier + "/seal.json").json)
            let statement = try #require(seal["statement"] as? String)
            let signature = try #require((seal["signature"] as? String).flatMap { Data(base64Encoded: $0) })
            let pem = try #require(seal["publicKey"] as? String)
            let der = try #require(Data(base64Encoded: pem.split(separator: "\n").dropFirst().dropLast().joined()))
            let key = try Curve25519.Signing.PublicKey(rawRepresentation: der.suffix(32))
            #expect(key.isValidSignature(signature, for: Data(statement.utf8)))
            let json = try await ines.get(dossier + "/documents/json").text
            let said = try JSONSerialization.jsonObject(with: Data(statement.utf8)) as? [String: Any]
            #expect((said?["sha256"] as? [String: String])?["json"] == Kernel.Digest.sha256(json))
            let proof = try #require(seal["proof"] as? [String: Any])
            let link = Kernel.Digest.sha256((proof["previous"] as? String ?? "") + (proof["record"] as? String ?? ""))
            #expect(link == proof["hash"] as? String)
            #expect((said?["journal"] as? [String: Any])?["hash"] as? String == link)
        }
    }

    private func tamper(_ site: TestSite, _ sql: String) async throws {
        try await site.store.write { db in
            for table in ["dossiers", "dossier_managers", "signing_keys", "dossier_seals", "journal_entries", "journal_seals"] {
                for guardian in ["stay", "remain"] { try db.script("DROP TRIGGER \(table)_\(guardian)") }
            }
            try db.script(sql)
        }
    }
}
