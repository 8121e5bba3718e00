import Careers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Reviews

@Suite("Peers of other teams")
struct CrossTeamTests {
    private func answers(_ count: Int) -> Perspectives.Answers { Array(repeating: FormAnswers(), count: count) }

    @Test("are a perspective of their own when both have enough answers; else both are merged and neither stands alone")
    func merging() {
        let shown = { (forms: [Contribution.Kind: Perspectives.Answers]) in
            Perspectives(forms, .standard).all.map { "\($0.kind.rawValue) \($0.answers.count)\($0.mergesTeams ? " merged" : "")" }
        }
        #expect(shown([.peer: answers(3), .crossTeam: answers(4), .report: answers(2)]) == ["peer 3", "cross_team 4", "report 2"])
        #expect(shown([.peer: answers(5), .crossTeam: answers(2)]) == ["peer 7 merged"])
        #expect(shown([.peer: answers(2), .crossTeam: answers(5)]) == ["peer 7 merged"])
        #expect(shown([.peer: answers(3), .crossTeam: answers(0)]) == ["peer 3 merged"])
        #expect(shown([.crossTeam: answers(4)]) == ["peer 4 merged"])
        #expect(shown([.peer: answers(1), .crossTeam: answers(1)]) == ["peer 2 merged"], "and then withheld whole")
        #expect(shown([.peer: answers(4), .report: answers(0)]) == ["peer 4", "report 0"], "no other team was asked")
        for peers in 0...6 {
            for others in 0...6 {
                let kinds = Perspectives([.peer: answers(peers), .crossTeam: answers(others)], .standard).all
                let isAlone = kinds.count == 2
                #expect(isAlone == (peers >= 3 && others >= 3) && kinds.allSatisfy { $0.mergesTeams != isAlone })
            }
        }
    }

    @Test("are told from the teams of the day they are chosen, and merged when one side is too small", arguments: Engine.allCases)
    func whole(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched(asking: ["cross_team": "apart"])
            try await scene.goTo(october: 13)
            let cast = site.cast
            try await scene.nominate([cast.ruben, cast.piotr, cast.gaia, cast.cpo], for: cast.ines)
            let review = "/reviews/\(try await scene.review(of: cast.ines))"
            let page = try await site.browser(as: cast.ines).get(review + "/peers")
            let says = page.shows("d’une autre équipe") && page.shows("un regard à part")
            #expect(says)
            let counts = page.shows("au moins 3 personnes de chaque côté")
            #expect(counts)
            try await scene.goTo(october: 20)
            #expect(try await scene.form("peer", by: cast.ruben, about: cast.ines) != nil)
            for peer in [cast.piotr, cast.gaia, cast.cpo] { try await scene.send("cross_team", by: peer, about: cast.ines, level: "2") }
            let title = try await site.browser(as: cast.ruben).get("/reviews").shows("Your feedback as a peer on Inès Vauquelin")
            #expect(title)
            try await scene.goTo(october: 26)
            let kinds = try await site.rows(
                "SELECT s.kind FROM review_snapshots s JOIN reviews r ON r.id = s.review_id WHERE r.subject_id = \(cast.ines.person) ORDER BY s.kind")
            #expect(try kinds.map { try $0.get("kind", as: String.self) } == ["peer", "report"], "one of the team did not answer: nothing stands alone")
            let file = try await site.browser(as: cast.tomasz).get(review)
            let merged = file.shows("Peers of all teams, 3 answers")
            #expect(merged)
        }
    }

    @Test("are said to be merged where the threshold is out of reach of one list", arguments: Engine.allCases)
    func outOfReach(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched(["k_placements": "4"], asking: ["cross_team": "apart"])
            try await scene.goTo(october: 13)
            let page = try await site.browser(as: site.cast.ines).get("/reviews/\(try await scene.review(of: site.cast.ines))/peers")
            let says = page.shows("Il faut 4 réponses pour montrer un regard") && !page.shows("de chaque côté")
            #expect(says)
        }
    }

    @Test("have a column of their own with enough answers on each side", arguments: Engine.allCases)
    func apart(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let cast = site.cast
            try await scene.launched(asking: ["cross_team": "apart"])
            try await scene.enlarge(with: [cast.ceo, cast.admin])
            try await scene.goTo(october: 13)
            let (team, others) = ([cast.ruben, cast.ceo, cast.admin], [cast.piotr, cast.gaia, cast.cpo])
            try await scene.nominate(team + others, for: cast.ines)
            try await scene.goTo(october: 20)
            for peer in team { try await scene.send("peer", by: peer, about: cast.ines, level: "2") }
            for peer in others { try await scene.send("cross_team", by: peer, about: cast.ines, level: "3") }
            try await scene.goTo(october: 26)
            let review = "/reviews/\(try await scene.review(of: cast.ines))"
            let page = try await site.browser(as: cast.tomasz).get(review)
            let both = page.shows("Peers, 3 answers") && page.shows("Peers of other teams, 3 answers")
            #expect(both)
            let data = try await site.program(as: cast.tomasz).get(review).text
            #expect(data.contains("\"cross_team\"") && !data.contains("mergesTeams"))
        }
    }
}
