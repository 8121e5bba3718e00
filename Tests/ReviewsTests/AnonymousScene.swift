import Foundation
import Kernel
import Storage
import TestKit

/// An anonymous cycle of the team Encaissement. Hélène keeps a part of its key for HR, Gaïa for the staff, Adèle for those who run the program.
struct AnonymousScene: Sendable {
    let scene: Scene
    let cycle: String
    /// What the holders wrote down.
    let parts: [Cast.Member: String]

    var site: TestSite { scene.site }
    var cast: Cast { site.cast }
    var holders: [Cast.Member] { [cast.hr, cast.gaia, cast.admin] }
    var peers: [Cast.Member] { [cast.piotr, cast.gaia, cast.cpo, cast.ceo] }

    /// Prepared, nobody named yet.
    static func prepared(_ site: TestSite) async throws -> (scene: Scene, cycle: String) {
        let scene = try await Scene(site)
        let cast = site.cast
        try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
            _ = try db.run(
                """
                INSERT INTO relations (id, organization_id, kind, holder_id, from_on)
                VALUES (\(Cast.id(Scene.self, 990)), \(cast.alize), 'staff_representative', \(cast.gaia.person), '2026-01-01')
                """)
        }
        return (scene, try await scene.prepared(["mode": "anonymous"]))
    }

    /// Launched, with its three parts on paper.
    init(_ site: TestSite, asking questions: ((TestBrowser, String) async throws -> Void)? = nil) async throws {
        let (scene, cycle) = try await Self.prepared(site)
        (self.scene, self.cycle) = (scene, cycle)
        let cast = site.cast
        let hr = try await site.browser(as: cast.hr)
        try await questions?(hr, cycle)
        _ = try await hr.post(
            cycle + "/holders",
            ["hr": cast.hr.person.description, "staff": cast.gaia.person.description, "operator": cast.admin.person.description])
        var parts: [Cast.Member: String] = [:]
        for holder in [cast.hr, cast.gaia, cast.admin] {
            let page = try await site.browser(as: holder).post(cycle + "/opening-key")
            parts[holder] = Self.part(in: page.text)
        }
        self.parts = parts
        _ = try await hr.post(cycle + "/check")
        _ = try await hr.post(cycle + "/launch")
    }

    static func part(in text: String) -> String? {
        text.firstMatch(of: /[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){7}/).map { String($0.0) }
    }

    /// Inès has her four peers; answers are open.
    func collecting() async throws {
        try await scene.goTo(october: 13)
        try await scene.nominate(peers, for: cast.ines)
        try await scene.goTo(october: 20)
    }

    func form(of peer: Cast.Member) async throws -> String { "/contributions/" + (try await scene.form("peer", by: peer, about: cast.ines) ?? "") }

    /// Writes a form and sends it, in one browser.
    @discardableResult
    func answer(_ peer: Cast.Member, level: String = "2", comment: String, in browser: TestBrowser? = nil) async throws -> TestPage {
        let own = try await site.browser(as: peer)
        let (browser, form) = (browser ?? own, try await form(of: peer))
        _ = try await browser.post(form + "/themes/1", ["version": "1", "p1": level, "p2": level, "t1": comment])
        return try await browser.post(form + "/themes/2", ["version": "2", "p1": level, "then": "send"])
    }

    func bring(_ part: String?, by holder: Cast.Member) async throws -> TestPage {
        try await site.browser(as: holder).post(cycle + "/opening", ["secret": part ?? ""])
    }

    /// The tables that hold a text, the journal and the sessions included.
    func tables(holding text: String) async throws -> [String] {
        let dump = try await site.dump(except: [])
        return dump.tables.filter { $0.value.contains { row in row.contains(text) } }.keys.sorted()
    }

    func box() async throws -> [UInt8] { try await site.rows("SELECT b.slots FROM answer_boxes b WHERE b.kind = 'peer'").first?.get("slots") ?? [] }
}
