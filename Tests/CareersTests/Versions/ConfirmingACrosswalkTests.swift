import Careers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("The crosswalk to the next version")
struct ConfirmingACrosswalkTests {
    @Test("is proposed, must be confirmed before the version is published, and says what is missing", arguments: Engine.allCases)
    func required(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, first) = (site.cast, try await site.published())
            let second = try await site.nextVersion(of: first)
            let refused = try await site.publish(second)
            let tells = refused.shows("3 passages attendent une personne") && refused.shows("Le passage des paliers n’est pas confirmé")
            #expect(refused.status == 422 && tells)
            let cpo = try await site.browser(as: cast.cpo)
            let page = try await cpo.get("/frameworks/\(second)/crosswalk")
            let isProposed = page.shows("Confirmer 3 attendus inchangés")
            #expect(isProposed)
            let isFolded = page.shows("Aucun palier ne change de place ni de nom") && page.text.contains("<details class=\"disc\" id=\"unchanged-levels\">")
            #expect(isFolded)
            #expect(try await cpo.post("/frameworks/\(second)/crosswalk/unchanged", ["all_of": "same", "count": "2"]).status == 409)
            #expect(try await cpo.post("/frameworks/\(second)/crosswalk/unchanged", ["all_of": "reworded", "count": "1"]).status == 422)
            #expect(try await cpo.post("/frameworks/\(second)/crosswalk/unchanged", ["all_of": "same", "count": "3"]).status == 303)
            var moves: [(String, String)] = []
            for order in 1...3 { moves.append(("moves", "\(try await site.level(order, of: first)):\(try await site.level(order, of: second))")) }
            let lower = moves.dropLast() + [("moves", "\(try await site.level(3, of: first)):\(try await site.level(2, of: second))")]
            let down = try await cpo.post("/frameworks/\(second)/crosswalk/levels", fields: Array(lower))
            let saysNobody = down.shows("personne ne descend")
            #expect(down.status == 422 && saysNobody)
            // What is to be corrected is in sight; the rest stays folded, and is sent again.
            let (inSight, folded) = (down.text.split(separator: "unchanged-levels")[0], down.shows("2 paliers gardent leur place et leur nom"))
            let isInSight = inSight.contains("name=\"moves\"") && folded
            #expect(isInSight)
            #expect(try await cpo.post("/frameworks/\(second)/crosswalk/levels", fields: moves).status == 303)
            #expect(try await site.publish(second).status == 303)
            #expect(try await site.status(of: first) == "superseded")
            let reader = try await site.browser(as: cast.ines).get("/frameworks/\(second)/crosswalk")
            let isRead = reader.shows("tout est confirmé") && !reader.shows("Changer")
            #expect(reader.status == 200 && isRead)
            for change: Query in [
                "UPDATE crosswalk_rows SET kind = 'dropped'", "DELETE FROM crosswalk_members", "UPDATE level_moves SET to_level_id = from_level_id",
            ] {
                await #expect(throws: (any Error).self) { _ = try await site.store.write(in: .tenant(cast.alize.uuid)) { try $0.run(change) } }
            }
        }
    }

    @Test("is confirmed again when a text changed since, and gives each expectation the identity it says", arguments: Engine.allCases)
    func identities(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, first) = (site.cast, try await site.published())
            let second = try await site.nextVersion(of: first)
            try await site.confirmCrosswalk(of: second)
            let cpo = try await site.browser(as: cast.cpo)
            let cell = try await site.expectation("customers", 1, of: second)
            #expect(try await cpo.post("/expectations/\(cell)/edit", ["statements_fr": "Restitue tous les faits entendus", "revision": "1"]).status == 303)
            #expect(try await site.publish(second).status == 422)
            // A person says that it is another one; the two others keep theirs.
            let old = try await site.expectation("customers", 1, of: first, column: .identity)
            let kept = try await site.expectation("customers", 2, of: first, column: .identity)
            let wrong = try await cpo.post("/frameworks/\(second)/crosswalk", ["kind": "split", "old": old, "new": old])
            let explains = wrong.shows("plusieurs de la nouvelle")
            #expect(wrong.status == 422 && explains)
            #expect(try await cpo.post("/frameworks/\(second)/crosswalk", ["kind": "dropped", "old": old]).status == 303)
            #expect(try await cpo.post("/frameworks/\(second)/crosswalk", ["kind": "new", "new": old]).status == 303)
            #expect(try await site.publish(second).status == 303)
            let now = try await site.expectation("customers", 1, of: second, column: .identity)
            #expect(now != old)
            #expect(try await site.expectation("customers", 2, of: second, column: .identity) == kept)
        }
    }

    @Test("two authors at once: what one decided is not undone by what the other had not read", arguments: Engine.allCases)
    func twoAuthors(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, first) = (site.cast, try await site.published())
            let second = try await site.nextVersion(of: first)
            let cell = try await site.expectation("customers", 1, of: second)
            let page = "/frameworks/\(second)/crosswalk"
            let (cpo, hr) = (try await site.browser(as: cast.cpo), try await site.browser(as: cast.hr))
            #expect(try await cpo.post("/expectations/\(cell)/edit", ["statements_fr": "Restitue tous les faits entendus", "revision": "1"]).status == 303)
            let old = try await site.expectation("customers", 1, of: first, column: .identity)
            func seen(_ page: TestPage, after mark: String) throws -> String {
                let form = try #require(page.between(mark, "</form>"), "\(page.status)")
                return try #require(form.components(separatedBy: "name=\"seen\" value=\"").dropFirst().first.map { String($0.prefix { $0 != "\"" }) })
            }
            let opened = try await hr.get(page + "?row=old:\(old)")
            let (row, table) = (try seen(opened, after: "name=\"kind\" value=\"reworded\""), try seen(opened, after: "action=\"\(page)\""))
            let levels = try seen(opened, after: "action=\"\(page)/levels\"")
            let kept = [("kind", "reworded"), ("old", old), ("new", old)]
            // One says that it is another expectation; the other, whose page still proposes a rewording, is told.
            #expect(try await cpo.post(page, ["kind": "dropped", "old": old]).status == 303)
            for read in [row, table] {
                let late = try await hr.post(page, fields: kept + [("seen", read)])
                let tells = late.shows("ce qui en a été décidé")
                #expect(late.status == 409 && tells)
            }
            #expect(try await site.count("SELECT count(*) FROM crosswalk_rows WHERE kind = 'dropped'") == 1)
            // Read again, it is theirs to decide.
            let again = try await hr.post(page, fields: kept + [("seen", table)])
            #expect(try await hr.post(page, fields: kept + [("seen", try seen(again, after: "action=\"\(page)\""))]).status == 303)
            #expect(try await site.count("SELECT count(*) FROM crosswalk_rows WHERE kind = 'dropped'") == 0)
            var moves: [(String, String)] = []
            for order in 1...3 { moves.append(("moves", "\(try await site.level(order, of: first)):\(try await site.level(order, of: second))")) }
            #expect(try await cpo.post(page + "/levels", fields: moves).status == 303)
            #expect(try await hr.post(page + "/levels", fields: moves + [("seen", levels)]).status == 409)
        }
    }

    @Test("two versions are read side by side, word by word, and the data says the same", arguments: Engine.allCases)
    func sideBySide(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, first) = (site.cast, try await site.published())
            let second = try await site.nextVersion(of: first)
            let cpo = try await site.browser(as: cast.cpo)
            let cell = try await site.expectation("customers", 1, of: second)
            _ = try await cpo.post(
                "/expectations/\(cell)/edit",
                ["statements_fr": "Restitue tous les faits entendus", "statements_en": "Reports the facts heard", "revision": "1"])
            let page = try await cpo.get("/frameworks/\(second)/changes")
            let (isMarked, isFiltered) = (page.text.contains("tous "), !page.shows("cinq entretiens"))
            #expect(page.status == 200 && isMarked && isFiltered)
            let whole = try await cpo.get("/frameworks/\(second)/changes?ladder=product&all=1")
            let showsAll = whole.shows("cinq entretiens")
            #expect(showsAll)
            let data = try await site.program(as: cast.cpo).get("/frameworks/\(second)/changes").json
            let rows = data?["rows"] as? [[String: Any]] ?? []
            #expect(rows.count == 1 && rows.first?["kind"] as? String == "reworded")
            #expect(try await site.browser(as: cast.ines).get("/frameworks/\(second)/changes").status == 404)
            let alone = try await cpo.get("/frameworks/\(first)/crosswalk")
            let saysFirst = alone.shows("est la première")
            #expect(saysFirst)
        }
    }

    @Test("an example alone, or the other language alone, is a change, and is shown as one", arguments: Engine.allCases)
    func examplesAndLanguages(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, first) = (site.cast, try await site.published())
            let second = try await site.nextVersion(of: first)
            let cpo = try await site.browser(as: cast.cpo)
            let (illustrated, translated) = (try await site.expectation("customers", 2, of: second), try await site.expectation("customers", 1, of: second))
            let example: KeyValuePairs = [
                "statements_fr": "Mène cinq entretiens par mois", "statements_en": "Holds five interviews a month", "examples_fr": "Le carnet daté",
                "examples_en": "The interview notebook", "revision": "1",
            ]
            let translation: KeyValuePairs = [
                "statements_fr": "Restitue les faits entendus", "statements_en": "Reports every fact heard", "revision": "1",
            ]
            #expect(try await cpo.post("/expectations/\(illustrated)/edit", example).status == 303)
            #expect(try await cpo.post("/expectations/\(translated)/edit", translation).status == 303)
            let page = try await cpo.get("/frameworks/\(second)/changes")
            let (tells, isCounted) = (page.shows("Exemple") && page.shows("daté"), page.shows("2 attendus changent"))
            #expect(page.status == 200 && tells && isCounted)
            let isInEnglish = page.text.contains("class=\"written\" lang=\"en\"") && page.text.contains("every")
            #expect(isInEnglish)
            let rows = try await site.program(as: cast.cpo).get("/frameworks/\(second)/changes").json?["rows"] as? [[String: Any]] ?? []
            #expect(Set(rows.compactMap { $0["kind"] as? String }) == ["same", "reworded"] && rows.count == 2)
            #expect(Set(rows.compactMap { $0["language"] as? String }) == ["fr", "en"])
        }
    }

    @Test("until its day, in the company's time zone, the version before holds; from that day on the new one does", arguments: Engine.allCases)
    func bothSidesOfTheDay(engine: Engine) async throws {
        try await withSite(engine) { site in
            let first = try await site.published()
            let second = try await site.nextVersion(of: first)
            try await site.confirmCrosswalk(of: second)
            #expect(try await site.publish(second, on: "2026-10-10").status == 303)
            func holding() async throws -> String? {
                let page = try await site.browser(as: site.cast.ines).get("/api/v1/paths")
                return (page.json?["frameworks"] as? [[String: Any]])?.first?["id"] as? String
            }
            // Friday 9 October, 23:50 in Paris: 21:50 in UTC.
            site.clock.advance(minutes: 45, hours: 9, days: 3)
            #expect(try await holding() == first.description)
            site.clock.advance(minutes: 20)
            // The date alone decides: no job has run.
            #expect(try await site.status(of: first) == "published")
            #expect(try await holding() == second.description)
        }
    }
}
