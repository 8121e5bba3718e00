import Careers
import Kernel
import Storage
import TestKit
import Testing

/// Short ways to bring a version where a test needs it.
extension TestSite {
    /// Given to read to whoever reads drafts, and to the people and crafts named.
    @discardableResult
    func open(_ id: FrameworkID, to people: [Cast.Member] = [], note: String = "Relisez le palier 2.") async throws -> TestPage {
        try await browser(as: cast.cpo).post(
            "/frameworks/\(id)/review", ["review_note": note, "review_people": people.map(\.email).joined(separator: "\n")])
    }

    func nextVersion(of id: FrameworkID) async throws -> FrameworkID {
        let started = try await browser(as: cast.cpo).post("/frameworks/\(id)/next-version")
        return try #require(started.location?.split(separator: "/").last.flatMap { FrameworkID(String($0)) })
    }

    /// What somebody writes of the first expectation about customers.
    func suggest(
        _ proposed: String, on id: FrameworkID, as member: Cast.Member, comment: String = "", revision: Int = 1
    ) async throws -> TestPage {
        let subject = "expectation:\(try await expectation("customers", 1, of: id))"
        return try await browser(as: member).post(
            "/frameworks/\(id)/comments",
            ["subject": subject, "comment": comment, "proposed": proposed, "language": "fr", "revision": String(revision)])
    }

    func suggestion(of proposed: String) async throws -> String {
        let rows = try await rows("SELECT id FROM framework_comments WHERE proposed_text = \(proposed)")
        return try rows.first?.get("id") ?? ""
    }

    func texts(of id: FrameworkID) async throws -> [String] {
        let query: Query = "SELECT text_fr FROM expectation_lines WHERE framework_id = \(id) AND kind = 'statement' ORDER BY text_fr"
        return try await rows(query).map { try $0.get("text_fr") }
    }
}
