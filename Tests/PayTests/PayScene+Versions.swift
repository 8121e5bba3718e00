import Foundation
import Kernel
import Storage
import TestKit
import Testing

/// The next version of the scene's framework, as files say it.
extension PayScene {
    /// Brought in as the next version, its crosswalk confirmed with these moves, and published today.
    /// - Parameter moves: by ladder and number: `pm2` to `product3`.
    /// - Returns: its framework, and its levels by ladder and number.
    @discardableResult
    func publishNext(_ yaml: String, _ moves: [String: String]) async throws -> (framework: String, levels: [String: String]) {
        let cpo = try await site.browser(as: cast.cpo)
        let lineage: String = try #require(await site.rows("SELECT lineage_id FROM frameworks").first).get("lineage_id")
        let stored = try await cpo.post("/frameworks", ["text": yaml, "target": "version:\(lineage)"])
        let id = String(try #require(stored.location, "not stored: \(stored.status)").split(separator: "/").last ?? "")
        let program = try await site.program(as: cast.cpo)
        let table = try #require(await program.get("/frameworks/\(id)/crosswalk").json)
        for row in table["rows"] as? [[String: Any]] ?? [] {
            func side(_ name: String) -> [String] { (row[name] as? [[String: Any]] ?? []).compactMap { $0["identity"] as? String } }
            let body: [String: any Sendable] = ["kind": row["kind"] as? String ?? "", "old": side("old"), "new": side("new")]
            try #require(await program.post("/frameworks/\(id)/crosswalk", body).status == 200)
        }
        let (before, after) = (try await places(of: "version = 1"), try await places(of: "version = 2"))
        let chosen = moves.map { "\(before[$0.key] ?? ""):\(after[$0.value] ?? "")" }
        let mapped = try await program.post("/frameworks/\(id)/crosswalk/levels", ["moves": chosen])
        try #require(mapped.status == 200, "\(mapped.text)")
        let published = try await cpo.post(
            "/frameworks/\(id)/publication",
            ["effective_on": Day(of: site.clock.now, in: .gmt).description, "revision": "1", "unconsulted_because": "Pas de CSE."])
        try #require(published.status == 303)
        return (id, after)
    }

    /// Levels of a version, by ladder and number.
    func places(of version: Query) async throws -> [String: String] {
        let rows = try await site.rows(
            """
            SELECT l.key, v.position, v.id FROM levels v JOIN ladders l ON l.id = v.ladder_id JOIN frameworks f ON f.id = v.framework_id WHERE f.\(version)
            """)
        return try Dictionary(rows.map { ("\(try $0.get("key", as: String.self))\(try $0.get("position", as: Int.self))", try $0.get("id", as: String.self)) })
        {
            first, _ in first
        }
    }

    /// What a program reads of the bands: the least of each, by ladder and number; `left` for a level no more in force.
    func bands(as member: Cast.Member) async throws -> Set<String> {
        let lines = try await site.program(as: member).get("/pay").json?["bands"] as? [[String: Any]] ?? []
        return Set(
            lines.filter { $0["to"] == nil }.map { line in
                let place = "\(line["ladder"] as? String ?? "")\(line["order"] as? Int ?? 0)"
                return "\(line["level"] == nil ? "left " : "")\(place) \(line["minimum"] as? String ?? "")"
            })
    }

    /// The product ladder renamed, with a level put in after the first one; design as it was.
    static let inserted = """
        format: palier-framework-1
        languages: [fr, en]
        name: {fr: Référentiel, en: Framework}
        ladders:
          - key: product
            name: {fr: Produit et usages, en: Product and usage}
            craft: product
            track: individual
            levels:
              - {order: 1, name: {fr: Associée, en: Associate}}
              - {order: 2, name: {fr: Autonome, en: Autonomous}}
              - {order: 3, name: {fr: Confirmée, en: Confirmed}}
              - {order: 4, name: {fr: Senior, en: Senior}}
            themes:
              - key: work
                name: {fr: Travail, en: Work}
                kind: hard
                competencies:
                  - key: clients
                    name: {fr: Clients, en: Customers}
                    expectations:
                      1: {fr: Écoute des clients., en: Listens to customers.}
                      2: {fr: Note ce qui se répète., en: Notes what comes back.}
                      3: {fr: Rencontre des clients., en: Meets customers.}
                      4: {fr: Fait décider d’après eux., en: Has decisions made from them.}
          - key: ux
            name: {fr: Design, en: Design}
            craft: design
            track: individual
            levels:
              - {order: 1, name: {fr: Designer, en: Designer}}
              - {order: 2, name: {fr: Designer senior, en: Senior designer}}
            themes:
              - key: craft
                name: {fr: Métier, en: Craft}
                kind: hard
                competencies:
                  - key: drawing
                    name: {fr: Dessin, en: Drawing}
                    expectations:
                      1: {fr: Dessine un écran., en: Draws a screen.}
                      2: {fr: Dessine un parcours., en: Draws a journey.}
        """

    /// The first level of design is no more: its people come to the second.
    static let merged = yaml.replacing("      - {order: 1, name: {fr: Designer, en: Designer}}\n", with: "")
        .replacing("              1: {fr: Dessine un écran., en: Draws a screen.}\n", with: "")
}
