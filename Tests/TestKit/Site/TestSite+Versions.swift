import Careers
import Foundation
import Kernel
import Storage
import Testing

extension TestSite {
    /// Confirms the crosswalk to a version as it is proposed.
    package func confirmCrosswalk(of id: some CustomStringConvertible) async throws {
        let program = try await program(as: cast.cpo)
        let table = try #require(await program.get("/frameworks/\(id)/crosswalk").json)
        for row in table["rows"] as? [[String: Any]] ?? [] {
            func side(_ name: String) -> [String] { (row[name] as? [[String: Any]] ?? []).compactMap { $0["identity"] as? String } }
            let body: [String: any Sendable] = ["kind": row["kind"] as? String ?? "", "old": side("old"), "new": side("new")]
            try #require(await program.post("/frameworks/\(id)/crosswalk", body).status == 200)
        }
        let moves = (table["levels"] as? [[String: Any]] ?? []).map { "\($0["from"] as? String ?? ""):\($0["to"] as? String ?? "")" }
        try #require(await program.post("/frameworks/\(id)/crosswalk/levels", ["moves": moves]).status == 200)
    }

    /// The version after a published one, published from a day: as it is, or after a change to the draft.
    package func publishNextVersion(
        of id: some CustomStringConvertible, on day: String, changing change: (String) async throws -> Void = { _ in }
    ) async throws -> String {
        let cpo = try await browser(as: cast.cpo)
        let next = String(try await cpo.post("/frameworks/\(id)/next-version").location?.split(separator: "/").last ?? "")
        try await change(next)
        try await confirmCrosswalk(of: next)
        let found = try await rows("SELECT revision FROM frameworks WHERE id = \(orNull: FrameworkID(next))")
        let revision: Int = try #require(found.first).get("revision")
        let fields: KeyValuePairs = ["effective_on": day, "revision": "\(revision)", "unconsulted_because": "Pas de CSE."]
        try #require(await cpo.post("/frameworks/\(next)/publication", fields).status == 303)
        return next
    }
}
