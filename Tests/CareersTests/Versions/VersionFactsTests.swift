import Careers
import Kernel
import Storage
import TestKit
import Testing

@Suite("What changes around the expectations, from a version to another")
struct VersionFactsTests {
    /// Everything the diff must tell, and no expectation changed.
    private static let next: String = {
        let changes = [
            ("Associé produit", "Apprenti produit"), ("Une tâche cadrée", "Une tâche entière"), ("Souvent 3 à 5 ans", "Souvent 2 à 4 ans"),
            ("Avoir mené une livraison", "Avoir mené deux livraisons"), ("at-least: 75%", "at-least: 80%"), ("required: [customers]", "required: [crafts]"),
            ("kind: hard", "kind: business"), ("Chef de produit senior", "Chef de produit principal"),
        ]
        return changes.reduce(SmallFramework.yaml) { $0.replacing($1.0, with: $1.1) } + SmallFramework.manager
    }()

    @Test("titles, scope, experience, rules, prerequisites, kinds, ladders: each side says its own, and the data alike", arguments: Engine.allCases)
    func facts(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, first) = (site.cast, try await site.published())
            let second = try await site.store(Self.next, into: "version:\(site.lineage(of: first))")
            let cpo = try await site.browser(as: cast.cpo)
            let page = try await cpo.get("/frameworks/\(second)/changes?ladder=product")
            for words in [
                "Apprenti", "Associé", "entière", "Expérience", "Conditions préalables", "80", "75", "sens de l’entreprise", "savoir-faire",
                "principal", "Aucun attendu ne change",
            ] {
                let says = page.text.contains(words)
                #expect(says, "\(words)")
            }
            let isMarked = page.text.contains("<ins>") && page.text.contains("<del>")
            #expect(page.status == 200 && isMarked)
            let data = try await site.program(as: cast.cpo).get("/frameworks/\(second)/changes").json
            let facts = data?["facts"] as? [[String: Any]] ?? []
            let subjects = facts.compactMap { $0["subject"] as? String }
            #expect(
                Set(subjects) == [
                    "titles", "scope", "experience", "prerequisites", "rule", "themeKind", "level", "ladder",
                ])
            let ladder = facts.first { $0["subject"] as? String == "ladder" }
            #expect(ladder?["ladder"] as? String == "lead" && ladder?["old"] is String == false && (ladder?["new"] as? [String: Any]) != nil)
            let rule = facts.first { $0["subject"] as? String == "rule" }?["new"] as? [String: Any]
            let isSaid = (rule?["en"] as? String)?.contains("at least 80%") == true && (rule?["en"] as? String)?.contains("Other crafts") == true
            #expect(isSaid)
        }
    }

    @Test("a version that is written in one more language says so", arguments: Engine.allCases)
    func languages(engine: Engine) async throws {
        try await withSite(engine) { site in
            let yaml = """
                format: palier-framework-1
                languages: [fr]
                name: Un seul palier
                ladders:
                  - key: one
                    name: Un seul palier
                    craft: product
                    track: individual
                    levels: [{order: 1, name: Seul}]
                    themes: [{key: t, name: T, kind: hard, competencies: [{key: c, name: C, expectations: {1: Fait}}]}]
                """
            let first = try await site.published(yaml)
            let both = yaml.replacing("languages: [fr]", with: "languages: [fr, en]")
            let second = try await site.store(both, into: "version:\(site.lineage(of: first))")
            let page = try await site.browser(as: site.cast.cpo).get("/frameworks/\(second)/changes")
            let says = page.shows("Langues du référentiel") && page.shows("anglais")
            #expect(page.status == 200 && says)
        }
    }

    @Test("a ladder dropped and a passage that begins are told; two equal versions say that nothing changes", arguments: Engine.allCases)
    func ladders(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, first) = (site.cast, try await site.published(SmallFramework.yaml + SmallFramework.manager))
            let second = try await site.nextVersion(of: first)
            let cpo = try await site.browser(as: cast.cpo)
            let same = try await cpo.get("/frameworks/\(second)/changes")
            let nothing = same.shows("rien ne change")
            #expect(nothing)
            let alone = SmallFramework.manager.replacing("    branches-from: {ladder: product, level: 2, entry: 1}\n", with: "")
            _ = try await site.store(SmallFramework.yaml + alone, into: "draft:\(second):\(site.revision(of: second))")
            let parted = try await cpo.get("/frameworks/\(second)/changes?ladder=lead")
            let tells = parted.shows("D’où part la filière") && parted.text.contains("part de «")
            #expect(tells)
            _ = try await site.store(SmallFramework.yaml, into: "draft:\(second):\(site.revision(of: second))")
            // One may cross between the tracks; then at another level; then no more.
            func crossing(_ level: Int) -> String {
                SmallFramework.yaml
                    + SmallFramework.manager.replacing("    levels:\n", with: "    crossings: [{level: 1, ladder: product, at: \(level)}]\n    levels:\n")
            }
            _ = try await site.store(crossing(1), into: "draft:\(second):\(site.revision(of: second))")
            let joined = try await cpo.get("/frameworks/\(second)/changes?ladder=lead")
            let tellsCrossing = joined.shows("Passages entre filières") && joined.shows("ajouté") && joined.shows("On passe dans les deux sens")
            #expect(tellsCrossing)
            let facts = try await site.program(as: cast.cpo).get("/frameworks/\(second)/changes").json?["facts"] as? [[String: Any]] ?? []
            let fact = try #require(facts.first { $0["subject"] as? String == "crossings" })
            let english = (fact["new"] as? [String: Any])?["en"] as? String
            #expect(fact["ladder"] as? String == "lead" && fact["old"] is String == false && english?.contains("One moves both ways") == true)
            _ = try await site.store(crossing(3), into: "draft:\(second):\(site.revision(of: second))")
            let elsewhere = try await cpo.get("/frameworks/\(second)/changes?ladder=lead").shows("palier 3")
            #expect(elsewhere)
            _ = try await site.store(SmallFramework.yaml, into: "draft:\(second):\(site.revision(of: second))")
            let dropped = try await cpo.get("/frameworks/\(second)/changes?ladder=lead")
            let isDropped = dropped.shows("retiré") && dropped.text.contains("Encadrement")
            #expect(isDropped)
        }
    }
}
