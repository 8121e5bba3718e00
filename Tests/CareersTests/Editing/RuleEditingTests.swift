import Careers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Rules, prerequisites and passages written in the browser")
struct RuleEditingTests {
    /// The boxes of the rule's form for a framework's only ladder, as a browser sends them.
    private func rule(_ more: [String: String], seen: String = "") -> [String: String] {
        ["row_1": "customers", "row_2": "crafts", "theme_1": "discover", "theme_2": "together", "seen": seen].merging(more) { $1 }
    }

    private func hidden(_ name: String, on page: TestPage) throws -> String {
        let found = page.text.firstMatch(of: try Regex("name=\"\(name)\" value=\"([^\"]*)\"", as: (Substring, Substring).self))
        return try String(#require(found).output.1)
    }

    @Test("the CPO writes each kind of rule; the sentence that will be published is shown first, then stands on the level's page", arguments: Engine.allCases)
    func kinds(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store(Tracks.yaml)
            let ladder = try await "/ladders/" + site.ladder(of: id)
            let cpo = try await site.browser(as: site.cast.cpo)
            let page = try await cpo.get(ladder + "/rule")
            let stands = page.shows("A level is reached when all its expectations are shown.")
            #expect(page.status == 200 && stands)
            let fields = ["rule": "points", "points": "1,5", "row_1": "making", "weight_1": "2", "required_1": "on", "step_1": "50", "step_en_1": "Half"]
            let seen = try hidden("seen", on: page)
            let before = try await site.dump()
            let preview = try await cpo.post(ladder + "/rule/preview", fields: fields.merging(["seen": seen]) { $1 }.pairs)
            let said = preview.shows("at least 1.5 points of 2") && preview.shows("Sub-levels: “Half” at 50%")
            #expect(preview.status == 200 && said)
            #expect(try await site.dump() == before)
            #expect(try await cpo.post(ladder + "/rule", fields: fields.merging(["seen": seen]) { $1 }.pairs).status == 303)
            let level = try await cpo.get("/levels/\(site.level(2, of: id))")
            let unpublished = ["au moins 1,5 points sur 2", "Making", "Half", "Points par compétence"].filter { !level.shows($0) }
            #expect(level.status == 200 && unpublished.isEmpty, "\(unpublished)")
            let yaml = try await cpo.get("/frameworks/\(id)/export.yaml").text
            let isExported = yaml.contains("rule: points") && yaml.contains("at-least: 1.5") && yaml.contains("sub-levels:")
            #expect(isExported)
            #expect(try await site.events().contains("framework.rule_written"))
            #expect(try await cpo.post("/frameworks/\(id)/undo", ["step": site.lastStep()]).status == 303)
            let undone = try await cpo.get(ladder + "/rule").shows("A level is reached when all its expectations are shown.")
            #expect(undone)
        }
    }

    @Test("a theme's weight counts for its competencies left empty, and a level may have a rule of its own", arguments: Engine.allCases)
    func themes(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let cpo = try await site.browser(as: site.cast.cpo)
            let path = try await "/levels/\(site.level(2, of: id))/rule"
            let fields = rule(["rule": "weighted", "share": "66,7 %", "theme_weight_1": "3", "weight_2": "1", "theme_weight_2": "9"])
            #expect(try await cpo.post(path, fields: fields.pairs).status == 303)
            let yaml = try await cpo.get("/frameworks/\(id)/export.yaml").text
            let isWeighed = yaml.contains("customers: 3") && yaml.contains("crafts: 1") && yaml.contains("at-least: 0.667")
            #expect(isWeighed)
            let seen = try hidden("seen", on: await cpo.get(path))
            #expect(try await cpo.post(path, fields: rule(["rule": "none"], seen: seen).pairs).status == 303)
            let back = try await cpo.get("/frameworks/\(id)/export.yaml").text
            #expect(!back.contains("customers: 3"))
        }
    }

    private static let faults: [(typed: [String: String], field: String, words: String)] = [
        (["rule": "share", "share": "140"], "share", "plus 100 pour cent"),
        (["rule": "share"], "share", "Écrivez la part que cette règle demande"),
        (["rule": "weighted", "share": "50", "weight_1": "1"], "weight_2", "Il manque le poids"),
        (["rule": "weighted", "share": "50", "weight_1": "0", "weight_2": "0"], "weight_1", "leur somme ne fait rien"),
        (["rule": "weighted", "share": "50", "weight_1": "-1", "weight_2": "x"], "weight_2", "Écrivez un nombre"),
        (["rule": "points", "points": "9", "weight_1": "2", "weight_2": "2"], "points", "donnent 4 points"),
        (["rule": "points", "weight_1": "2", "weight_2": "2"], "points", "plus grand que 0"),
        (["rule": "all", "row_2": "nothing", "required_2": "on"], "required_2", "n’est plus dans ce parcours"),
        (["rule": "all", "step_1": "80", "step_2": "50"], "step_2", "Les sous-paliers montent"),
        (["rule": "all", "step_fr_1": "Nom"], "step_1", "mais pas de part"),
    ]

    @Test("what cannot be a rule changes nothing, is said at its box, and keeps what was typed", arguments: faults.indices, Engine.allCases)
    func refused(_ index: Int, engine: Engine) async throws {
        let (typed, field, words) = Self.faults[index]
        try await withSite(engine) { site in
            let id = try await site.store()
            let cpo = try await site.browser(as: site.cast.cpo)
            let path = try await "/ladders/" + site.ladder(of: id) + "/rule"
            let seen = try hidden("seen", on: await cpo.get(path))
            let before = try await site.dump()
            let page = try await cpo.post(path, fields: rule(typed, seen: seen).pairs)
            let isSaid = page.text.contains("f-\(field)") && page.shows(words)
            #expect(page.status == 422)
            #expect(isSaid, "\(field)")
            #expect(try await site.dump() == before)
            let program = try await site.program(as: site.cast.cpo).post(path + "/preview", rule(typed, seen: seen).mapValues { $0 as any Sendable })
            #expect(program.status == 422)
        }
    }

    @Test("two people who write one rule at once both see both rules", arguments: Engine.allCases)
    func conflict(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let path = try await "/ladders/" + site.ladder(of: id) + "/rule"
            let (cpo, hr) = (try await site.browser(as: site.cast.cpo), try await site.browser(as: site.cast.hr))
            let seen = try hidden("seen", on: await cpo.get(path))
            #expect(try await cpo.post(path, fields: rule(["rule": "share", "share": "60"], seen: seen).pairs).status == 303)
            let page = try await hr.post(path, fields: rule(["rule": "share", "share": "90"], seen: seen).pairs)
            let showsBoth = page.shows("au moins 60") && page.shows("au moins 90")
            #expect(page.status == 409 && showsBoth)
            let now = try hidden("seen", on: page)
            #expect(try await hr.post(path, fields: rule(["rule": "share", "share": "90"], seen: now).pairs).status == 303)
        }
    }

    @Test("prerequisites are added, ordered, changed and removed, in words or as an expectation shown", arguments: Engine.allCases)
    func prerequisites(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let level = try await "/levels/" + site.level(2, of: id)
            let cpo = try await site.browser(as: site.cast.cpo)
            let page = try await cpo.get(level + "/prerequisites")
            let seen = try hidden("seen", on: page)
            let saysIndicator = page.shows("L’ancienneté n’est pas une condition")
            #expect(saysIndicator)
            let fields: KeyValuePairs = [
                "seen": seen, "place_1": "2", "competency_1": "crafts", "level_1": "2", "place_2": "1", "text_fr_2": "Un poste est ouvert",
                "text_en_2": "A position is open",
            ]
            #expect(try await cpo.post(level + "/prerequisites", fields).status == 303)
            let yaml = try await cpo.get("/frameworks/\(id)/export.yaml").text
            let words = try #require(yaml.range(of: "A position is open")), shown = try #require(yaml.range(of: "competency: crafts"))
            #expect(words.lowerBound < shown.lowerBound)
            let read = try await cpo.get(level).shows("Un poste est ouvert")
            let isGone = try await !cpo.get(level).shows("Avoir mené une livraison")
            #expect(read && isGone)
            let stale = try await cpo.post(level + "/prerequisites", fields)
            #expect(stale.status == 409)
            let now = try hidden("seen", on: stale)
            for wrong: KeyValuePairs<String, String> in [
                ["seen": now, "competency_1": "crafts"], ["seen": now, "competency_1": "nothing", "level_1": "1"],
                ["seen": now, "competency_1": "crafts", "level_1": "3"], ["seen": now, "competency_1": "crafts", "level_1": "1", "text_fr_1": "Et"],
            ] {
                #expect(try await cpo.post(level + "/prerequisites", wrong).status == 422)
            }
            #expect(try await cpo.post(level + "/prerequisites", ["seen": now]).status == 303)
            let empty = try await cpo.get(level).shows("Un poste est ouvert")
            #expect(!empty)
        }
    }

    @Test("tracks are parted and joined, drawn where they are read, and never in a circle", arguments: Engine.allCases)
    func passages(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store(Tracks.yaml)
            let cpo = try await site.browser(as: site.cast.cpo)
            let ladders = try await site.rows("SELECT id FROM ladders WHERE framework_id = \(id) ORDER BY position").map { try $0.get("id", as: LadderID.self) }
            let (makers, leaders) = ("/ladders/\(ladders[0])/passages", "/ladders/\(ladders[1])/passages")
            let page = try await cpo.get(leaders)
            let isDrawn = page.shows("palier 2 (Two), et y commence au palier 2 (Lead).") && page.shows("⇄")
            #expect(page.status == 200 && isDrawn)
            let circle = try await cpo.post(makers, ["seen": hidden("seen", on: cpo.get(makers)), "origin": "leaders/2"])
            let isTold = circle.shows("en rond")
            #expect(circle.status == 422 && isTold)
            let changed: KeyValuePairs = ["seen": try hidden("seen", on: page), "origin": "makers/1", "entry": "2", "here_1": "2", "there_1": "makers/3"]
            #expect(try await cpo.post(leaders, changed).status == 303)
            #expect(try await cpo.post(leaders, changed).status == 409)
            #expect(try await cpo.post(leaders, ["here_1": "2"]).status == 422)
            let level = try await cpo.get("/levels/\(site.level(1, of: id))")
            let onLevel = level.shows("palier 1 (One), et y commence au palier 2 (Lead).")
            #expect(onLevel)
            let yaml = try await cpo.get("/frameworks/\(id)/export.yaml").text
            let again = try #require(read(yaml).draft)
            #expect(again.ladders[1].branch == BranchDraft(ladder: "makers", level: 1, entry: 2))
            #expect(again.ladders[1].crossings == [CrossingDraft(level: 2, ladder: "makers", other: 3)])
            try #require(await site.publish(id).status == 303)
            let member = try await site.browser(as: site.cast.ines).get("/paths")
            let forAll = member.shows("palier 3 (Three).") && member.shows("On passe dans les deux sens entre")
            #expect(forAll)
        }
    }

    @Test("what is published is not written in, and only authors write", arguments: Engine.allCases)
    func rights(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.published()
            let (ladder, level) = (try await "/ladders/" + site.ladder(of: id), try await "/levels/" + site.level(2, of: id))
            let (cpo, head) = (try await site.browser(as: site.cast.cpo), try await site.browser(as: site.cast.head))
            for path in [ladder + "/rule", ladder + "/passages", level + "/rule", level + "/prerequisites"] {
                #expect(try await cpo.get(path).status == 409)
                #expect(try await head.get(path).status == 403)
            }
            let before = try await site.dump()
            #expect(try await cpo.post(ladder + "/rule", ["rule": "all"]).status == 409)
            #expect(try await head.post(ladder + "/rule", ["rule": "all"]).status == 403)
            #expect(try await site.dump() == before)
        }
    }
}

extension [String: String] {
    /// As a browser's form sends them.
    fileprivate var pairs: [(String, String)] { map { ($0.key, $0.value) } }
}
