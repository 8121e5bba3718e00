import Foundation
import HTTPTypes
import Kernel
import Site
import TestKit
import Testing

/// A form changes what it declares: whatever else is sent with it, the database ends up the same.
@Suite("Undeclared fields change nothing")
struct ExtraFieldsTests {
    private static func extras(_ cast: Cast) -> [(String, String)] {
        [
            ("id", RightsScene.text(999)), ("role", "admin"), ("roles", "admin"), ("organization_id", cast.boree.description),
            ("organizationID", cast.boree.description), ("organization", cast.boree.description), ("person_id", cast.admin.person.description),
            ("personID", cast.admin.person.description), ("person", cast.admin.person.description), ("account_id", cast.admin.account.description),
            ("account", cast.admin.account.description), ("manager_id", cast.ceo.person.description), ("managerID", cast.ceo.person.description),
            ("manager", cast.ceo.person.description), ("team_id", cast.fraude.description), ("state", "published"), ("status", "published"),
            ("version", "99"), ("revision", "99"), ("is_external", "on"), ("external", "on"), ("left_on", "2026-10-01"), ("joined_on", "2001-01-01"),
            ("from_on", "2001-01-01"), ("to_on", "2099-01-01"), ("closed_on", "2026-10-01"), ("password_hash", "x"), ("disabled_at", "2026-01-01"),
            ("scope", "write"), ("expires_at", "2099-01-01"), ("created_by", cast.admin.person.description), ("published_by", cast.admin.person.description),
            ("effective_on", "2001-01-01"), ("lineage_id", RightsScene.text(999)), ("key", "other"), ("placement", "5"),
            ("author_id", cast.admin.person.description), ("author", cast.admin.person.description), ("subject_id", cast.admin.person.description),
            ("review_id", RightsScene.text(661)), ("level_id", RightsScene.text(603)), ("kind", "peer"), ("is_late", "on"), ("confidentiality", "shared"),
            ("shared_at", "2026-01-01"), ("shared_by", cast.admin.person.description), ("signed_at", "2026-01-01"), ("proposed_by", "manager"),
            ("k_placements", "1"), ("k_comments", "1"), ("withdrawn_at", "2026-01-01"),
        ]
    }

    @Test("on every form that succeeds")
    func undeclared() async throws {
        let walk = RightsWalk(try RightsTable.load()).only { $0.route.method == .post && $0.verdict == .ok && $0.asksPage }
        var findings = RightsFindings()
        for cells in walk.byRow {
            guard let cell = cells.first(where: { $0.viewer != .stranger }) else { continue }
            let (plain, loaded) = (try await Self.outcome(cell, isLoaded: false), try await Self.outcome(cell, isLoaded: true))
            findings.count()
            if plain.status != loaded.status { findings.note("\(cell.row.name): \(plain.status) became \(loaded.status)") }
            let changed = plain.tables.filter { loaded.tables[$0.key] != $0.value }.keys.sorted()
            if !changed.isEmpty { findings.note("\(cell.row.name) as \(cell.viewer.rawValue): undeclared fields changed \(changed)") }
        }
        print("forms sent with undeclared fields: \(findings.tested) forms, \(findings.wrong.count) took one")
        findings.judge()
    }

    private struct Outcome: Sendable {
        var status = 0
        var tables: [String: [String]] = [:]
    }

    private actor Box {
        var outcome = Outcome()
        func keep(_ other: Outcome) { outcome = other }
    }

    private static func outcome(_ cell: RightsWalk.Cell, isLoaded: Bool) async throws -> Outcome {
        let box = Box()
        try await withSite(.sqlite) { site in
            let scene = try await RightsScene(on: site, for: cell.route.name)
            let browser = try await RightsVisitors(on: site, [cell.viewer]).browser(cell.viewer)
            let request = try RightsRequest(cell.route, cell.row.object, cell.viewer, in: scene)
            let declared = Set(cell.route.fields.map(\.name))
            let extras = isLoaded ? extras(site.cast).filter { !declared.contains($0.0) } : []
            let page = try await browser.post(request.path, fields: request.fields + extras)
            let all = try await site.everything().tables
            let tables = Dictionary(uniqueKeysWithValues: all.map { name, rows in (name, rows.map { sealed.contains(name) ? "sealed" : plain($0) }.sorted()) })
            await box.keep(Outcome(status: page.status, tables: tables))
        }
        return await box.outcome
    }

    /// Bytes that name identities of their site, and keys: how many there are is compared, what they hold is their own tests' business.
    private static let sealed: Set<String> = ["dossiers", "dossier_seals", "dossier_addenda", "addendum_seals", "signing_keys", "key_holders"]

    /// Without what is drawn anew on each site: identities that are not the cast's, secrets, digests.
    private static func plain(_ row: String) -> String {
        row.replacingOccurrences(of: "(?!01990000-0000-7000-8000)" + PlainAnswer.identity, with: "ID", options: .regularExpression)
            .replacingOccurrences(of: "\\$argon2[^\"]+", with: "HASH", options: .regularExpression)
            // Records of one instant are sealed in any order.
            .replacingOccurrences(of: "position[^0-9]{1,6}[0-9]+", with: "position", options: .regularExpression)
            .replacingOccurrences(of: "(?!01990000-0000-7000-8000)[A-Za-z0-9_+/=-]{22,}", with: "SECRET", options: .regularExpression)
    }
}
