import Foundation
import Kernel
import TestKit
import Testing

@testable import Careers

/// Whatever a framework says, no page runs it.
@Suite("Hostile texts of a framework")
struct HostileTextsTests {
    private static let hostile =
        "</td></script><script>alert(1)</script><img src=x onerror=alert(1)>\"' style=x {{7*7}} javascript:alert(1)"
    private static let raw = ["<script>alert", "<img src=x"]

    @Test("every page escapes every text", arguments: Engine.allCases)
    func pages(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store(NativeWriter(try Self.draft()).text)
            let ladder = try await site.ladder(of: id)
            let cell = try await site.expectation("crafts", 2, of: id)
            let level = try await site.level(2, of: id)
            let places = [
                "/paths", "/frameworks/\(id)", "/frameworks/\(id)/description", "/frameworks/\(id)/discarding", "/ladders/\(ladder)",
                "/ladders/\(ladder)?cell=\(cell)", "/ladders/\(ladder)/description", "/ladders/\(ladder)/compare", "/levels/\(level)",
                "/levels/\(level)/description", "/themes/\(try await site.theme("together", of: id))", "/expectations/\(cell)/edit",
                "/ladders/\(ladder)/editing", "/ladders/\(ladder)/rule", "/ladders/\(ladder)/passages", "/levels/\(level)/rule",
                "/levels/\(level)/prerequisites", "/ladders/\(ladder)/themes/\(try await site.theme("together", of: id))",
            ]
            let cpo = try await site.browser(as: site.cast.cpo)
            for place in places {
                let page = try await cpo.get(place)
                #expect(page.status == 200, "\(place)")
                for text in Self.raw {
                    let isRaw = page.text.contains(text)
                    #expect(!isRaw, "\(place) \(text)")
                }
            }
        }
    }

    @Test("a preview and a report escape what the files and their names say", arguments: Engine.allCases)
    func preview(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cpo = try await site.browser(as: site.cast.cpo)
            let good = Array(NativeWriter(try Self.draft()).text.utf8)
            let bad = Array(SmallFramework.with("track: individual", "track: \"<script>alert(1)</script>\"").utf8)
            for bytes in [good, bad] {
                let page = try await cpo.upload("/frameworks/import", files: [("files", "<img src=x onerror=alert(1)>.yaml", bytes)])
                #expect(page.status == 200)
                let isRaw = Self.raw.contains { page.text.contains($0) }
                #expect(!isRaw)
            }
        }
    }

    @Test("what is typed in a form comes back as text", arguments: Engine.allCases)
    func forms(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let cell = try await site.expectation("crafts", 2, of: id)
            let cpo = try await site.browser(as: site.cast.cpo)
            let refused = try await cpo.post("/expectations/\(cell)/edit", ["signals_fr": Self.hostile, "revision": "1"])
            let conflict = try await cpo.post("/expectations/\(cell)/edit", ["statements_fr": Self.hostile, "revision": "9"])
            #expect(refused.status == 422 && conflict.status == 409)
            for page in [refused, conflict] {
                let isRaw = Self.raw.contains { page.text.contains($0) }
                #expect(!isRaw)
            }
        }
    }

    private static func draft() throws -> FrameworkDraft {
        var draft = try #require(read(SmallFramework.yaml).draft)
        let text = try #require(LocalizedText(fr: hostile, en: hostile))
        (draft.name, draft.context, draft.version) = (text, text, "<img src=x>")
        draft.values = [CompanyValueDraft(key: "v", name: text, description: text)]
        var ladder = draft.ladders[0]
        (ladder.name, ladder.about, ladder.craft) = (text, text, "<img src=x>")
        ladder.levels = ladder.levels.map { level in
            var level = level
            (level.name, level.titles, level.scope, level.experience) = (text, [text], text, text)
            level.prerequisites = [.condition(text)]
            return level
        }
        ladder.themes = ladder.themes.map { theme in
            var theme = theme
            theme.name = text
            theme.competencies = theme.competencies.map { CompetencyDraft(key: $0.key, name: text, description: text) }
            return theme
        }
        ladder.expectations = ladder.expectations.map { expectation in
            var expectation = expectation
            expectation.statements = [StatementDraft(text, examples: [text]), StatementDraft(text)]
            (expectation.signals, expectation.examples) = ([text], [text])
            return expectation
        }
        ladder.progression?.explanation = text
        draft.ladders = [ladder]
        return draft
    }
}
