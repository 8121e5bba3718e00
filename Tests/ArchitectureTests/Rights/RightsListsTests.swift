import TestKit
import Testing

/// Lists name what is one's own: written by hand, as the table is.
@Suite("What everybody's lists hold")
struct RightsListsTests {
    /// Forms that may be written now, by their author; a manager's by those of the period.
    private static let asked: [RightsViewer: Set<String>] = [
        .member: ["own", "report"], .manager: ["manager"], .otherLine: ["peer", "attributed-late"], .colleague: ["late-own"], .former: ["former"],
        .otherMember: ["other-organization"],
    ]

    private static let mine: [RightsViewer: Set<String>] = [
        .member: ["announced", "nominating", "collecting", "writing", "publishing", "shared", "signed", "closed"],
        .manager: ["managers", "managers-nominating"],
        .colleague: ["unsent", "late", "sealed", "paused", "attributed", "attributed-shared", "attributed-collecting"], .hr: ["hrs"], .otherLine: ["designers"],
        .former: ["formers"],
        .otherMember: ["other-organization", "other-collecting"],
    ]

    /// A closed cycle leaves the list of a team.
    private static let team: [RightsViewer: Set<String>] = [
        .manager: [
            "announced", "nominating", "collecting", "writing", "publishing", "shared", "signed", "unsent", "late", "two-managers", "sealed", "paused",
            "attributed", "attributed-shared", "attributed-collecting",
        ],
        // Named to write the review of somebody without a manager.
        .cpo: ["written"],
        .head: ["managers", "managers-nominating", "formers"], .ceo: ["hrs"], .otherLine: ["two-managers"],
    ]

    /// Asked as a peer, while peers are chosen: the reviews one may keep away from.
    private static let peers: [RightsViewer: Set<String>] = [
        .otherLine: ["nominating"], .cpo: ["nominating"], .colleague: ["designers"], .otherHR: ["other-organization"],
    ]

    /// A form to begin about somebody one manages today, or one's own shared review to sign.
    private static let expected: [RightsViewer: Set<String>] = [
        .manager: ["unsent", "late", "attributed"], .otherLine: ["two-managers"], .member: ["shared"], .colleague: ["attributed-shared"],
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
                #expect(
                    forms == Set(try Self.asked[viewer, default: []].map { try scene.segment("contribution", of: "reviews.form", $0, viewer) }), "\(viewer)")
                for (key, expected) in [("mine", Self.mine), ("team", Self.team)] {
                    let reviews = Set(try expected[viewer, default: []].map { try scene.segment("review", of: "reviews.review", $0, viewer) })
                    #expect(Self.ids(key, "review", in: page) == reviews, "\(key) of \(viewer)")
                }
                let asked = Self.ids(#/reviews/([0-9a-f-]+)/withdrawal/#, in: try await visitors.browser(viewer).get("/reviews").text)
                #expect(asked == Set(try Self.peers[viewer, default: []].map { try scene.segment("review", of: "reviews.review", $0, viewer) }), "\(viewer)")
                let paths = ((try await program.get("/").json?["toDos"] as? [[String: Any]]) ?? []).compactMap { $0["path"] as? String }
                let toDo = Self.ids(#/^/reviews/([0-9a-f-]+)$/#.anchorsMatchLineEndings(), in: paths.joined(separator: "\n"))
                #expect(toDo == Set(try Self.expected[viewer, default: []].map { try scene.segment("review", of: "reviews.review", $0, viewer) }), "\(viewer)")
            }
        }
    }

    private static func ids(_ list: String, _ key: String, in page: TestPage) -> Set<String> {
        Set(((page.json?[list] as? [[String: Any]]) ?? []).compactMap { $0[key] as? String })
    }

    private static func ids(_ pattern: Regex<(Substring, Substring)>, in text: String) -> Set<String> {
        Set(text.matches(of: pattern).map { String($0.output.1) })
    }
}
