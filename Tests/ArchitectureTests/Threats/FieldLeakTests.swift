import HTTPTypes
import Kernel
import Site
import TestKit
import Testing

/// In what anybody is answered, confidential words are searched with the rights of everybody.
@Suite("What is written in confidence stays where it belongs")
struct FieldLeakTests {
    /// Where written words may be stored; no line of a log, no key, no job, no open part of the journal is among them.
    private static let places: Set<String> = [
        "answers", "nominations", "reviews", "review_cycles", "review_snapshots", "evidence_items", "evidence_wordings", "journal_details", "dossier_claims",
        "review_axes", "previous_points", "question_answers", "review_objectives",
        "objective_absences", "objective_comments", "cycle_moves", "cycle_reopenings", "review_pauses", "review_writers",
        "aspirations", "scope_changes", "scope_change_voices", "dossiers", "dossier_seals", "review_conflicts", "answer_openings", "feedback",
        "signature_refusals", "dossier_addenda", "access_copies",
    ]

    @Test("in no log, no mail, no open part of the journal, no other table", arguments: Engine.allCases)
    func traces(engine: Engine) async throws {
        let walk = RightsWalk(try RightsTable.load()).only { $0.route.method == .post && $0.verdict == .ok && $0.asksPage && Self.isPersonal($0.route) }
        try await withSite(engine) { site in
            let (scene, visitors) = (try await RightsScene(on: site), try await RightsVisitors(on: site))
            var done = 0
            for cell in walk.cells {
                let request = try RightsRequest(cell.route, cell.row.object, cell.viewer, in: scene)
                if try await visitors.asPage(cell.viewer, request).status == 303 { done += 1 }
            }
            #expect(done > 30 || !RightsTable.isWhole, "only \(done) were done")
            let tables = try await site.dump(except: []).tables
            let holding = tables.filter { $0.value.contains { !Canary.names(in: $0).isEmpty } }.keys
            let elsewhere = Set(holding).subtracting(Self.places).sorted()
            #expect(elsewhere.isEmpty, "confidential words stand in \(elsewhere)")
            let details = tables["journal_details", default: []].filter { $0.contains(Canary.word("typed-answer")) || $0.contains(Canary.word("typed-fact")) }
            #expect(details.isEmpty, "the journal keeps answers or facts: \(details.count)")
            Self.judge(site.log.lines, "the log", site.cast)
            Self.judge(site.mailbox.mails.map { "\($0)" }, "a mail", nil)
        }
    }

    private static func isPersonal(_ route: Route) -> Bool {
        ["evidence.", "reviews.", "dossiers.", "growth.", "access."].contains { route.name.hasPrefix($0) }
    }

    private static func judge(_ lines: [String], _ place: String, _ cast: Cast?) {
        let names = cast.map { $0.everyone.flatMap { [$0.family, $0.email, $0.person.description] } } ?? []
        let leaks = lines.filter { line in !Canary.names(in: line).isEmpty || names.contains(where: line.contains) }
        #expect(leaks.isEmpty, "\(place) says too much: \(leaks.prefix(3))")
    }
}
