import Careers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Describing the themes and the rows of a draft")
struct DescribingThemesTests {
    private static func theme(_ key: String, of id: FrameworkID, _ site: TestSite) async throws -> String {
        try await "/ladders/\(site.ladder(of: id))/themes/\(site.theme(key, of: id))"
    }

    private static func row(_ key: String, of id: FrameworkID, _ site: TestSite) async throws -> String {
        let found = try await site.rows("SELECT id FROM competencies WHERE framework_id = \(id) AND key = \(key)").first
        let row = try #require(found)
        return try await "/ladders/\(site.ladder(of: id))/rows/\(row.get("id", as: String.self))"
    }

    private static func seen(_ page: TestPage) throws -> String {
        let seen = page.between("name=\"seen\" value=\"", "\"")
        return try #require(seen)
    }

    @Test("a theme takes another name and another kind, keeps its address, and the change can be undone", arguments: Engine.allCases)
    func describing(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let (ladder, path) = (try await "/ladders/\(site.ladder(of: id))", try await Self.theme("discover", of: id, site))
            let cpo = try await site.browser(as: site.cast.cpo)
            let matrix = try await cpo.get(ladder + "/editing")
            let leads = matrix.text.contains("href=\"\(path)\"")
            #expect(leads)
            let form = try await cpo.get(path)
            let holds = form.text.contains("value=\"Découvrir\"") && form.text.contains("value=\"Discover\"")
            #expect(form.status == 200 && holds)
            let fields: KeyValuePairs = ["theme_fr": "Comprendre", "theme_en": "Understand", "theme_kind": "vigilance", "seen": try Self.seen(form)]
            #expect(try await cpo.post(path, fields).status == 303)
            let read = try await cpo.get(ladder).text.lowercased()
            let says = read.contains("comprendre") && read.contains("vigilance propre à l’entreprise") && !read.contains("découvrir")
            #expect(says)
            #expect(try await cpo.get(path).status == 200)
            #expect(try await site.events().contains("framework.theme_described"))
            #expect(try await cpo.post("/frameworks/\(id)/undo", ["step": site.lastStep()]).status == 303)
            let undone = try await cpo.get(ladder).shows("Découvrir")
            #expect(undone)
        }
    }

    @Test("a theme without a name, or with the name of another one of its ladder, is refused at its box", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let path = try await Self.theme("discover", of: id, site)
            let cpo = try await site.browser(as: site.cast.cpo)
            let before = try await site.dump()
            let twin = try await cpo.post(path, ["theme_fr": "Travailler ensemble", "theme_en": "Work together", "theme_kind": "hard"])
            let says = twin.shows("porte ce nom") && twin.text.contains("value=\"Travailler ensemble\"")
            #expect(twin.status == 422 && says)
            #expect(try await cpo.post(path, ["theme_kind": "hard"]).status == 422)
            #expect(try await cpo.post(path, ["theme_fr": "Comprendre", "theme_kind": "wisdom"]).status == 422)
            #expect(try await site.dump() == before)
        }
    }

    @Test("two people who describe one theme, or one row, at once both see both texts", arguments: Engine.allCases)
    func conflict(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let (cpo, hr) = (try await site.browser(as: site.cast.cpo), try await site.browser(as: site.cast.hr))
            for (path, french, others) in [
                (try await Self.theme("discover", of: id, site), "theme_fr", ["theme_kind": "hard"]),
                (try await Self.row("customers", of: id, site), "row_fr", ["theme": "discover"]),
            ] {
                let seen = try Self.seen(try await cpo.get(path))
                func fields(_ name: String, _ seen: String) -> [(String, String)] {
                    [(french, name), ("seen", seen)] + others.map { ($0.key, $0.value) }
                }
                #expect(try await cpo.post(path, fields: fields("Celui du CPO", seen)).status == 303)
                let refused = try await hr.post(path, fields: fields("Celui des RH", seen))
                let showsBoth = refused.shows("Celui du CPO") && refused.shows("Celui des RH")
                #expect(refused.status == 409 && showsBoth, "\(french)")
                #expect(try await hr.post(path, fields: fields("Les deux", try Self.seen(refused))).status == 303)
                let kept = try await cpo.get(path).text.contains("value=\"Les deux\"")
                #expect(kept, "\(french)")
            }
        }
    }

    @Test("only authors of a draft describe its themes: heads are told who may, members find nothing, what is published stays", arguments: Engine.allCases)
    func rights(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let path = try await Self.theme("discover", of: id, site)
            let fields: KeyValuePairs = ["theme_fr": "Comprendre", "theme_kind": "hard"]
            for (member, status) in [(site.cast.head, 403), (site.cast.ines, 404), (site.cast.elsewhereHR, 404)] {
                let browser = try await site.browser(as: member)
                #expect(try await browser.get(path).status == status, "\(member.name)")
                #expect(try await browser.post(path, fields).status == status, "\(member.name)")
            }
            #expect(try await site.stranger().post(path, fields).status == 401)
            #expect(try await site.publish(id).status == 303)
            #expect(try await site.browser(as: site.cast.cpo).post(path, fields).status == 409)
            let stays = try await site.browser(as: site.cast.cpo).get("/ladders/\(site.ladder(of: id))").shows("Découvrir")
            #expect(stays)
        }
    }
}
