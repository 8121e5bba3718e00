import TestKit
import Testing

/// Lists name what is one's own: written by hand, as the table is.
@Suite("What everybody's lists hold")
struct RightsListsTests {
    /// Forms that may be written now, by their author; a manager's by those of the period.
    private static let asked: [RightsViewer: Set<String>] = [
        .member: ["own", "report"], .manager: ["manager"], .otherLine: ["peer"], .colleague: ["late-own"], .former: ["former"], .otherMember: ["other-organization"],
    ]

    private static let mine: [RightsViewer: Set<String>] = [
        .member: ["announced", "nominating", "collecting", "writing", "publishing", "shared", "signed", "closed"], .manager: ["managers", "managers-nominating"],
        .colleague: ["unsent", "late", "sealed"], .hr: ["hrs"], .otherLine: ["designers"], .former: ["formers"], .otherMember: ["other-organization", "other-collecting"],
    ]

    /// A closed cycle leaves the list of a team.
    private static let team: [RightsViewer: Set<String>] = [
        .manager: ["announced", "nominating", "collecting", "writing", "publishing", "shared", "signed", "unsent", "late", "two-managers", "sealed"],
        .head: ["managers", "managers-nominating", "formers"], .ceo: ["hrs"], .otherLine: ["two-managers"],
    ]

    @Test("forms to write, one's own reviews, one's team's reviews", arguments: Engine.allCases)
    func reviews(engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await RightsScene(on: site, for: "reviews")
            let visitors = try await RightsVisitors(on: site)
            for viewer in RightsViewer.allCases {
                guard let program = visitors.programs[viewer] else { continue }
                let page = try await program.get("/reviews")
                guard page.status == 200 else { continue }
                let forms = Self.ids("asked", "contribution", in: page)
                #expect(forms == Set(try Self.asked[viewer, default: []].map { try scene.segment("contribution", of: "reviews.form", $0, viewer) }), "\(viewer)")
                for (key, expected) in [("mine", Self.mine), ("team", Self.team)] {
                    let reviews = Set(try expected[viewer, default: []].map { try scene.segment("review", of: "reviews.review", $0, viewer) })
                    #expect(Self.ids(key, "review", in: page) == reviews, "\(key) of \(viewer)")
                }
            }
        }
    }

    private static func ids(_ list: String, _ key: String, in page: TestPage) -> Set<String> {
        Set(((page.json?[list] as? [[String: Any]]) ?? []).compactMap { $0[key] as? String })
    }
}
