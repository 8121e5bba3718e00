import Careers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

/// Short ways to have a framework on a test site, through the site's own forms.
extension TestSite {
    /// Stores a framework as the CPO would, and says which one it is.
    @discardableResult
    func store(_ yaml: String = SmallFramework.yaml, into target: String = "new", as member: Cast.Member? = nil) async throws -> FrameworkID {
        let page = try await browser(as: member ?? cast.cpo).post("/frameworks", ["text": yaml, "target": target])
        let location = try #require(page.location, "not stored: \(page.status)")
        return try #require(location.split(separator: "/").last.flatMap { FrameworkID(String($0)) })
    }

    @discardableResult
    func publish(_ id: FrameworkID, on day: String = "2026-10-06", as member: Cast.Member? = nil) async throws -> TestPage {
        let revision = try await revision(of: id)
        let browser = try await browser(as: member ?? cast.cpo)
        return try await browser.post(
            "/frameworks/\(id)/publication", ["effective_on": day, "revision": String(revision), "unconsulted_because": "Pas de CSE."])
    }

    func published(_ yaml: String = SmallFramework.yaml) async throws -> FrameworkID {
        let id = try await store(yaml)
        try #require(await publish(id).status == 303)
        return id
    }

    func revision(of id: FrameworkID) async throws -> Int {
        try await count("SELECT revision FROM frameworks WHERE id = \(id)")
    }

    func status(of id: FrameworkID) async throws -> String {
        try await one("SELECT status FROM frameworks WHERE id = \(id)")
    }

    func lineage(of id: FrameworkID) async throws -> String {
        try await one("SELECT lineage_id FROM frameworks WHERE id = \(id)")
    }

    func ladder(of id: FrameworkID) async throws -> String {
        try await one("SELECT id FROM ladders WHERE framework_id = \(id) ORDER BY position")
    }

    /// Of the first ladder that has one.
    func level(_ order: Int, of id: FrameworkID) async throws -> String {
        try await one(
            """
            SELECT v.id FROM levels v JOIN ladders l ON l.id = v.ladder_id WHERE v.framework_id = \(id) AND v.position = \(order) ORDER BY l.position
            """)
    }

    func theme(_ key: String, of id: FrameworkID) async throws -> String {
        try await one("SELECT id FROM themes WHERE framework_id = \(id) AND key = \(key)")
    }

    func expectation(_ competency: String, _ order: Int, of id: FrameworkID, column: Column = .id) async throws -> String {
        let wanted: Query = column == .id ? "e.id" : "e.identity"
        return try await one(
            """
            SELECT \(wanted) AS wanted FROM expectations e JOIN competencies k ON k.id = e.competency_id JOIN levels v ON v.id = e.level_id
            WHERE e.framework_id = \(id) AND k.key = \(competency) AND v.position = \(order)
            """
        )
    }

    enum Column { case id, identity }

    private func one(_ query: Query) async throws -> String {
        let row = try #require(await rows(query).first)
        guard case .text(let text)? = row.values.first else { throw StorageError.missingColumn("first") }
        return text
    }
}
