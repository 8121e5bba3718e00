import Careers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Writing a ladder in its matrix")
struct StructureTests {
    @Test("the CPO adds a level, a row and a cell, and readers of drafts see them", arguments: Engine.allCases)
    func building(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cpo = try await site.browser(as: site.cast.cpo)
            let begun = try await cpo.post("/frameworks/beginning", ["framework_en": "From nothing"])
            let framework = try #require(begun.location)
            #expect(begun.status == 303)
            let added = try await cpo.post(framework + "/ladders", ["ladder_en": "Research", "ladder_craft": "research", "ladder_track": "individual"])
            #expect(added.status == 303)
            let ladder = try await "/ladders/" + site.newest("ladders")
            #expect(try await cpo.post(ladder + "/levels", ["level_en": "Researcher", "above": "0"]).status == 303)
            let row: KeyValuePairs = ["row_en": "Interviews", "theme_en": "Listening", "theme_kind": "hard"]
            #expect(try await cpo.post(ladder + "/rows", row).status == 303)
            let cell: KeyValuePairs = ["competency": "interviews", "level": "1", "text": "Holds five a month", "language": "en", "revision": "0"]
            #expect(try await cpo.post(ladder + "/cells", cell).status == 303)
            let head = try await site.browser(as: site.cast.head).get(ladder)
            let isSeen = ["Researcher", "Interviews", "Listening", "Holds five a month"].allSatisfy(head.shows)
            #expect(isSeen)
            let events = try await site.events()
            for event in ["framework.begun", "framework.ladder_added", "framework.level_added", "framework.competency_added", "expectation.added"] {
                #expect(events.contains(event), "\(event)")
            }
        }
    }

    @Test("each change can be undone, the last first, to the very same text", arguments: Engine.allCases)
    func undoing(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let ladder = try await "/ladders/" + site.ladder(of: id)
            let cpo = try await site.browser(as: site.cast.cpo)
            let texts = { try await cpo.get("/frameworks/\(id)/export.yaml").text }
            var before: [String] = []
            let level = try await site.level(1, of: id)
            let cell = try await site.expectation("customers", 2, of: id)
            let changes: [(String, KeyValuePairs<String, String>)] = [
                (ladder + "/levels", ["level_fr": "Entre-deux", "above": "1"]),
                (ladder + "/cells", ["competency": "crafts", "level": "1", "text": "Écoute", "language": "fr", "revision": "0"]),
                (
                    ladder + "/block",
                    [
                        "block_competency": "customers", "block_level": "1", "block": "a\tb", "block_language": "en",
                        "block_seen": "1 0 1 0 1 0 1 0",
                    ]
                ),
                ("/levels/\(level)/removal", [:]),
                ("/expectations/\(cell)/edit", ["statements_fr": "Autre chose", "revision": "1"]),
                ("/ladders/\(try await site.ladder(of: id))/removal", [:]),
            ]
            for (path, fields) in changes {
                before.append(try await texts())
                #expect(try await cpo.post(path, fields).status == 303, "\(path)")
                #expect(try await texts() != before.last, "\(path)")
            }
            for text in before.reversed() {
                #expect(try await cpo.post("/frameworks/\(id)/undo", ["step": site.lastStep()]).status == 303)
                #expect(try await texts() == text)
            }
            #expect(try await site.count("SELECT count(*) FROM draft_steps") == 0)
        }
    }

    @Test("addresses and identities stay when levels are renumbered, and when that is undone", arguments: Engine.allCases)
    func identities(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let (ladder, cell) = (try await site.ladder(of: id), try await site.expectation("customers", 2, of: id))
            let identity = try await site.expectation("customers", 2, of: id, column: .identity)
            let cpo = try await site.browser(as: site.cast.cpo)
            #expect(try await cpo.post("/ladders/\(ladder)/levels", ["level_fr": "Entre-deux", "above": "1"]).status == 303)
            #expect(try await site.expectation("customers", 3, of: id) == cell)
            #expect(try await site.expectation("customers", 3, of: id, column: .identity) == identity)
            #expect(try await cpo.post("/frameworks/\(id)/undo", ["step": site.lastStep()]).status == 303)
            #expect(try await site.expectation("customers", 2, of: id) == cell)
            #expect(try await site.expectation("customers", 2, of: id, column: .identity) == identity)
        }
    }

    @Test("a step that somebody else's change has followed is not undone", arguments: Engine.allCases)
    func stale(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let ladder = try await site.ladder(of: id)
            let cpo = try await site.browser(as: site.cast.cpo)
            #expect(try await cpo.post("/ladders/\(ladder)/levels", ["level_fr": "Un", "above": "3"]).status == 303)
            let seen = try await site.lastStep()
            #expect(try await site.browser(as: site.cast.hr).post("/ladders/\(ladder)/levels", ["level_fr": "Deux", "above": "4"]).status == 303)
            let before = try await site.dump()
            #expect(try await cpo.post("/frameworks/\(id)/undo", ["step": seen]).status == 409)
            #expect(try await site.dump() == before)
        }
    }

    @Test("two people who write one cell at once both see both texts", arguments: Engine.allCases)
    func conflict(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let path = try await "/ladders/\(site.ladder(of: id))/cells"
            let fields = { (text: String, revision: String) -> KeyValuePairs<String, String> in
                ["competency": "customers", "level": "2", "text": text, "language": "en", "revision": revision]
            }
            let (cpo, hr) = (try await site.browser(as: site.cast.cpo), try await site.browser(as: site.cast.hr))
            #expect(try await cpo.post(path, fields("The CPO's text", "1")).status == 303)
            let page = try await hr.post(path, fields("HR's text", "1"))
            let showsBoth = page.shows("The CPO's text") && page.shows("HR's text")
            #expect(page.status == 409 && showsBoth)
            #expect(try await hr.post(path, fields("Both together", "2")).status == 303)
            let program = try await site.program(as: site.cast.hr)
            let answer = try await program.post(path, ["competency": "customers", "level": 2, "text": "Once more", "language": "en", "revision": 3])
            #expect(answer.json?["revision"] as? Int == 4)
        }
    }

    @Test("a block that does not fit changes nothing and keeps what was typed", arguments: Engine.allCases)
    func block(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let path = try await "/ladders/\(site.ladder(of: id))/block"
            let cpo = try await site.browser(as: site.cast.cpo)
            let before = try await site.dump()
            let fields: KeyValuePairs = ["block_competency": "crafts", "block_level": "3", "block": "one\ttwo", "block_language": "en"]
            let page = try await cpo.post(path, fields)
            let isKept = page.text.contains("one\ttwo")
            #expect(page.status == 422 && isKept)
            #expect(try await site.dump() == before)
        }
    }

    @Test("a block writes over no words that were not read: both are shown, and what was read since may be replaced", arguments: Engine.allCases)
    func unreadBlock(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let ladder = try await "/ladders/\(site.ladder(of: id))"
            let (cpo, hr) = (try await site.browser(as: site.cast.cpo), try await site.browser(as: site.cast.hr))
            func seen(_ page: TestPage) throws -> String { try #require(page.between("name=\"block_seen\" value=\"", "\"")) }
            func paste(_ block: String, _ seen: String?) async throws -> TestPage {
                let fields = [("block_competency", "customers"), ("block_level", "1"), ("block", block), ("block_language", "en")]
                return try await hr.post(ladder + "/block", fields: fields + (seen.map { [("block_seen", $0)] } ?? []))
            }
            let read = try seen(try await hr.get(ladder + "/editing"))
            #expect(read == "1 1 0 0 1 0")
            let cell: KeyValuePairs = ["competency": "customers", "level": "2", "text": "Calls three leavers", "language": "en", "revision": "1"]
            #expect(try await cpo.post(ladder + "/cells", cell).status == 303)
            let before = try await site.dump()
            let met = try await paste("Meets users\tHolds five interviews a month", read)
            let shows = met.shows("Calls three leavers") && met.shows("Holds five interviews a month") && met.shows("Les deux versions")
            let spares = met.text.split(separator: "class=\"versus\"").count - 1
            #expect(met.status == 409 && shows && spares == 1, "only the place that changed")
            let keeps = met.text.contains("Meets users\tHolds five interviews a month")
            #expect(keeps, "what was pasted is kept")
            #expect(try await paste("Meets users\tHolds five interviews a month", nil).status == 409, "nor by whoever does not say what they read")
            #expect(try await site.dump() == before)
            #expect(try await paste("Meets users\tHolds five interviews a month", try seen(met)).status == 303)
            let text = try await hr.get("/frameworks/\(id)/export.yaml").text
            let isWritten = text.contains("Meets users") && !text.contains("Calls three leavers")
            #expect(isWritten)
            let same = try await hr.get(ladder + "/editing")
            let elsewhere: KeyValuePairs = ["competency": "crafts", "level": "3", "text": "Elsewhere", "language": "en", "revision": "0"]
            #expect(try await cpo.post(ladder + "/cells", elsewhere).status == 303)
            #expect(try await paste("Meets users often\tReads", try seen(same)).status == 303, "what changed elsewhere is no conflict")
        }
    }

    @Test("nothing is taken away with words that were not read, by whoever else wrote them", arguments: Engine.allCases)
    func unreadRemoval(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let ladder = try await "/ladders/\(site.ladder(of: id))"
            let level = try await "/levels/\(site.level(2, of: id))"
            let (cpo, hr) = (try await site.browser(as: site.cast.cpo), try await site.browser(as: site.cast.hr))
            func read(_ address: String) async throws -> String { try #require(try await hr.get(address).between("name=\"read\" value=\"", "\"")) }
            let crafts: String = try await site.rows("SELECT id FROM competencies WHERE framework_id = \(id) AND key = 'crafts'").first?.get("id") ?? ""
            let row = "\(ladder)/rows/\(crafts)"
            let (onLadder, onRow) = (try await read(ladder + "/editing"), try await read(row))
            #expect(onLadder == "0" && onRow == "0")
            let own: KeyValuePairs = ["competency": "crafts", "level": "3", "text": "Seul", "language": "fr", "revision": "0"]
            #expect(try await hr.post(ladder + "/cells", own).status == 303)
            let cell: KeyValuePairs = ["competency": "crafts", "level": "2", "text": "Écoute", "language": "fr", "revision": "1"]
            #expect(try await cpo.post(ladder + "/cells", cell).status == 303)
            let before = try await site.dump()
            for address in [level, row, ladder] {
                let page = try await hr.post(address + "/removal", ["read": onLadder])
                let says = page.shows("Quelqu’un a écrit dans ce brouillon")
                #expect(page.status == 409 && says, "\(address)")
            }
            #expect(try await site.dump() == before)
            #expect(try await hr.post(ladder + "/cells", ["competency": "crafts", "level": "3", "text": "", "language": "fr", "revision": "1"]).status == 303)
            #expect(try await hr.post(row + "/removal", ["read": "2"]).status == 303, "what one wrote oneself is no surprise")
            #expect(try await hr.post(level + "/removal", ["read": try await read(ladder + "/editing")]).status == 303)
            #expect(try await hr.post(ladder + "/removal", ["read": try await read(ladder + "/editing")]).status == 303)
        }
    }

    @Test("what is published is not written in, whoever asks", arguments: Engine.allCases)
    func published(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.published()
            let ladder = try await "/ladders/" + site.ladder(of: id)
            let cpo = try await site.browser(as: site.cast.cpo)
            #expect(try await cpo.get(ladder + "/editing").status == 409)
            let before = try await site.dump()
            #expect(try await cpo.post(ladder + "/levels", ["level_fr": "Un", "above": "3"]).status == 409)
            #expect(try await cpo.post("/levels/\(site.level(1, of: id))/removal").status == 409)
            let cell: KeyValuePairs = ["competency": "customers", "level": "2", "text": "Autre", "language": "fr", "revision": "1"]
            #expect(try await cpo.post(ladder + "/cells", cell).status == 409)
            #expect(try await site.dump() == before)
            #expect(try await site.count("SELECT count(*) FROM draft_steps") == 0)
        }
    }

    @Test("only authors write: a head reads the draft and is told who may, a member finds nothing", arguments: Engine.allCases)
    func rights(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let ladder = try await "/ladders/" + site.ladder(of: id)
            let before = try await site.dump()
            let fields: KeyValuePairs = ["level_fr": "Un", "above": "3"]
            #expect(try await site.browser(as: site.cast.head).post(ladder + "/levels", fields).status == 403)
            #expect(try await site.browser(as: site.cast.head).get(ladder + "/editing").status == 403)
            #expect(try await site.browser(as: site.cast.ines).post(ladder + "/levels", fields).status == 404)
            #expect(try await site.browser(as: site.cast.ines).get(ladder + "/editing").status == 404)
            #expect(try await site.dump() == before)
        }
    }
}

extension TestSite {
    func newest(_ table: Query) async throws -> String {
        try await text("SELECT id FROM \(table) ORDER BY id DESC LIMIT 1")
    }

    func lastStep() async throws -> String {
        try await text("SELECT id FROM draft_steps ORDER BY number DESC LIMIT 1")
    }

    private func text(_ query: Query) async throws -> String {
        let row = try #require(await rows(query).first)
        return try row.get("id", as: String.self)
    }
}
