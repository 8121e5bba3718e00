import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Careers

/// The database itself keeps what was published, whatever the program asks.
@Suite("Published text never changes")
struct StoredImmutabilityTests {
    private static let changes: [String: Query] = [
        "framework_values": "UPDATE framework_values SET name_fr = 'x'", "ladders": "UPDATE ladders SET craft = 'x'",
        "levels": "UPDATE levels SET name_fr = 'x'", "level_titles": "UPDATE level_titles SET text_fr = 'x'",
        "themes": "UPDATE themes SET name_fr = 'x'", "competencies": "UPDATE competencies SET name_fr = 'x'",
        "competency_grades": "UPDATE competency_grades SET name_fr = 'x'",
        "ladder_competencies": "UPDATE ladder_competencies SET position = position + 50",
        "expectations": "UPDATE expectations SET grade = 'x'", "expectation_lines": "UPDATE expectation_lines SET text_fr = 'x'",
        "progression_rules": "UPDATE progression_rules SET explanation_fr = 'x'",
        "progression_weights": "UPDATE progression_weights SET amount = 9",
        "progression_required": "UPDATE progression_required SET position = 9",
        "prerequisites": "UPDATE prerequisites SET position = position + 50",
        "import_reports": "UPDATE import_reports SET unlisted = 9",
        "import_report_entries": "UPDATE import_report_entries SET message_fr = 'x'",
        "frameworks": "UPDATE frameworks SET name_fr = 'x'",
    ]

    private static let deletions: [String: Query] = [
        "framework_values": "DELETE FROM framework_values", "ladders": "DELETE FROM ladders", "levels": "DELETE FROM levels",
        "level_titles": "DELETE FROM level_titles", "themes": "DELETE FROM themes", "competencies": "DELETE FROM competencies",
        "competency_grades": "DELETE FROM competency_grades", "ladder_competencies": "DELETE FROM ladder_competencies",
        "expectations": "DELETE FROM expectations", "expectation_lines": "DELETE FROM expectation_lines",
        "progression_rules": "DELETE FROM progression_rules", "progression_weights": "DELETE FROM progression_weights",
        "progression_required": "DELETE FROM progression_required", "prerequisites": "DELETE FROM prerequisites",
        "import_reports": "DELETE FROM import_reports", "import_report_entries": "DELETE FROM import_report_entries",
        "frameworks": "DELETE FROM frameworks",
    ]

    /// Every table has a row, so that every trigger has something to keep.
    private static let yaml = SmallFramework.with(
        "rule: share\n      at-least: 75%",
        "rule: weighted\n      at-least: 75%\n      weights: {customers: 2, crafts: 1}"
    ).replacing("        kind: hard\n", with: "").replacing(
        "name: {fr: Clients, en: Customers}",
        with: "name: {fr: Clients, en: Customers}\n            grades:\n              - {key: working, name: {fr: Autonome, en: Working}}"
    )

    @Test("no row of a published framework is changed or removed, in any table", arguments: Engine.allCases)
    func kept(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await site.published(Self.yaml)
            for (table, change) in Self.changes {
                #expect(try await site.count(Query(stringLiteral: "SELECT count(*) FROM \(table)")) > 0, "\(table) has a row")
                #expect(await Self.isDenied(change, site), "\(table) refuses a change")
            }
            for (table, deletion) in Self.deletions { #expect(await Self.isDenied(deletion, site), "\(table) refuses a removal") }
        }
    }

    @Test("nothing is added to a published framework, in any table", arguments: Engine.allCases)
    func closed(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.published(Self.yaml)
            let organization = site.cast.alize
            let theme: ThemeID = ThemeID(UUID())
            #expect(
                await Self.isDenied(
                    "INSERT INTO themes (id, organization_id, framework_id, key, kind, name_fr) VALUES (\(theme), \(organization), \(id), 'k', 'hard', 'x')",
                    site
                )
            )
            // A row again is refused before it is found to be there already.
            for table in Self.changes.keys.sorted() where table != "frameworks" {
                #expect(await Self.isDenied(Query(stringLiteral: "INSERT INTO \(table) SELECT * FROM \(table)"), site), "\(table) refuses a row more")
            }
        }
    }

    /// Two ladders with a passage, and steps inside the levels of one.
    private static let parted =
        SmallFramework.with("      required: [customers]\n", "      required: [customers]\n      sub-levels: [50%, 100%]\n") + SmallFramework.manager

    @Test("nor what led to it, the steps of its levels and the passages between its ladders", arguments: Engine.allCases)
    func led(engine: Engine) async throws {
        try await withSite(engine) { site in
            let second = try await site.nextVersion(of: site.published(Self.parted))
            try await site.confirmCrosswalk(of: second)
            try #require(await site.publish(second).status == 303)
            for table in ["framework_consultations", "crosswalk_rows", "crosswalk_members", "level_moves", "progression_sublevels", "ladder_passages"] {
                #expect(try await site.count(Query(stringLiteral: "SELECT count(*) FROM \(table)")) > 0, "\(table) has a row")
                for change in ["UPDATE \(table) SET framework_id = framework_id", "DELETE FROM \(table)", "INSERT INTO \(table) SELECT * FROM \(table)"] {
                    #expect(await Self.isDenied(Query(stringLiteral: change), site), "\(change)")
                }
            }
        }
    }

    @Test("a row of a draft cannot be moved into a published framework", arguments: Engine.allCases)
    func moved(engine: Engine) async throws {
        try await withSite(engine) { site in
            let published = try await site.published()
            let draft = try await site.store(SmallFramework.with("Référentiel Produit", "Brouillon"))
            #expect(await Self.isDenied("UPDATE themes SET framework_id = \(published) WHERE framework_id = \(draft)", site))
        }
    }

    @Test("a published framework goes forward only", arguments: Engine.allCases)
    func forward(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.published()
            let set: @Sendable (String) -> Query = { "UPDATE frameworks SET status = \($0) WHERE id = \(id)" }
            #expect(await Self.isDenied(set("published"), site))
            #expect(await !Self.isDenied(set("superseded"), site))
            #expect(await Self.isDenied(set("published"), site))
            #expect(await !Self.isDenied(set("archived"), site))
            #expect(await Self.isDenied(set("superseded"), site))
        }
    }

    @Test("a draft may still change", arguments: Engine.allCases)
    func draft(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await site.store(Self.yaml)
            for (table, change) in Self.changes { #expect(await !Self.isDenied(change, site), "\(table) of a draft changes") }
        }
    }

    private static func isDenied(_ query: Query, _ site: TestSite) async -> Bool {
        do {
            _ = try await site.store.write(in: .tenant(site.cast.alize.uuid)) { try $0.run(query) }
            return false
        } catch StorageError.denied {
            return true
        } catch {
            Issue.record("\(error)")
            return false
        }
    }
}
