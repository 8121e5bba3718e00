import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Reviews

@Suite("The visibility table is what the pages do")
struct VisibilityTests {
    /// A word that only this piece holds.
    private static let marks: [Visibility.Piece: String] = [
        .ownForm: "MARQUE-SOI", .managerForm: "MARQUE-MANAGER", .peerAnswers: "MARQUE-PAIR-1", .snapshot: "Les pairs, 3 réponses",
        .signature: "MARQUE-RESERVE", .peerNames: Cast().piotr.name,
    ]

    private func audiences(_ cast: Cast) -> [(Visibility.Audience, Cast.Member)] {
        [
            (.subject, cast.ines), (.manager, cast.tomasz), (.hr, cast.hr), (.ceo, cast.ceo), (.cpo, cast.cpo), (.head, cast.gaia), (.admin, cast.admin),
            (.colleague, cast.ruben), (.formerManager, cast.former),
        ]
    }

    private func compare(_ scene: Scene, _ facts: Visibility.Facts, signed: Bool = false) async throws {
        let (site, review) = (scene.site, try await scene.review(of: scene.cast.ines))
        for (audience, member) in audiences(site.cast) {
            let browser = try await site.browser(as: member)
            for (piece, mark) in Self.marks {
                let path = "/reviews/\(review)" + (piece == .peerNames ? "/peers" : "")
                let (page, data) = (try await browser.get(path), try await browser.get("/api/v1" + path))
                let promised =
                    Visibility.confidential.shows(piece, to: [audience], facts) && (piece != .signature || signed) && (piece != .ownForm || facts.isSent)
                let words = member.language == .english ? mark.replacing("Les pairs, 3 réponses", with: "Peers, 3 answers") : mark
                let shown = page.shows(words)
                #expect(shown == promised, "\(piece) to \(audience) at \(facts.state), on the page")
                let given = piece == .snapshot ? (data.json?["snapshots"] as? [String: Any])?.isEmpty == false : data.shows(words)
                #expect(given == promised, "\(piece) to \(audience) at \(facts.state), as data")
            }
        }
    }

    @Test("at each stage, each audience reads what the table says, and nothing else", arguments: Engine.allCases)
    func walk(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            try await scene.launched()
            try await scene.goTo(october: 13)
            try await scene.nominate([cast.piotr, cast.gaia, cast.ceo], for: cast.ines)
            try await compare(scene, .init(state: .nominating, isSent: false, isShared: false))
            try await scene.goTo(october: 20)
            for (index, peer) in [cast.piotr, cast.gaia, cast.ceo].enumerated() {
                try await scene.send("peer", by: peer, about: cast.ines, level: "2", comment: "MARQUE-PAIR-\(index)")
            }
            try await compare(scene, .init(state: .collecting, isSent: false, isShared: false))
            try await scene.send("self", by: cast.ines, about: cast.ines, level: "2", comment: "MARQUE-SOI")
            try await compare(scene, .init(state: .collecting, isSent: true, isShared: false))
            try await scene.goTo(october: 26)
            try await scene.send("manager", by: cast.tomasz, about: cast.ines, level: "2", comment: "MARQUE-MANAGER")
            try await compare(scene, .init(state: .managerWriting, isSent: true, isShared: false))
            try await scene.share(cast.ines)
            try await compare(scene, .init(state: .publishing, isSent: true, isShared: true))
            _ = try await site.browser(as: cast.ines).post(
                "/reviews/\(try await scene.review(of: cast.ines))/signature", ["choice": "reserved", "reservation": "MARQUE-RESERVE"])
            try await compare(scene, .init(state: .publishing, isSent: true, isShared: true), signed: true)
        }
    }

    @Test("the table printed before the launch is that value, cell by cell", arguments: Engine.allCases)
    func printed(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let cycle = try await scene.prepared()
            let hr = try await site.browser(as: site.cast.hr)
            _ = try await hr.post(cycle + "/check")
            let page = try await hr.get("/api/v1" + cycle + "/check")
            let table = page.json?["visibility"] as? [String: [String: String]]
            for piece in Visibility.confidential.pieces {
                for audience in Visibility.Audience.allCases {
                    #expect(table?[piece.rawValue]?[audience.rawValue] == Visibility.confidential.moment(of: piece, for: audience).rawValue)
                }
            }
            for language in Language.allCases {
                try await site.speak(language, site.cast.hr)
                let shown = try await hr.get(cycle + "/check")
                for piece in Visibility.confidential.pieces {
                    let moments = Visibility.Audience.allCases.map { audience in
                        Visibility.confidential.concerns(audience, piece)
                            ? VisibilityWords.moment(Visibility.confidential.moment(of: piece, for: audience))(language)
                            : "—" + VisibilityWords.doesNotApply(language)
                    }
                    let name = VisibilityWords.piece(piece, in: .confidential)(language)
                    #expect(Self.cells(of: name, on: shown) == moments, "\(name)")
                }
                let heads = Visibility.Audience.allCases.map { VisibilityWords.audience($0)(language) }
                #expect(Self.headings(of: VisibilityWords.piece(language), on: shown) == heads)
            }
            #expect(!Visibility.confidential.concerns(.author, .ownForm), "its author is the person, who has a column")
            for piece in Visibility.Piece.allCases where !Visibility.confidential.concerns(.author, piece) {
                #expect(Visibility.confidential.moment(of: piece, for: .author) == .never, "\(piece): a dash hides no right")
            }
            #expect(Visibility.confidential.moment(of: .peerAnswers, for: .hr) == .never)
            #expect(Visibility.confidential.moment(of: .peerAnswers, for: .manager) == .never)
            #expect(Visibility.confidential.moment(of: .reportAnswers, for: .subject) == .never)
        }
    }

    /// What stands in the row of that name, in order, as it is read.
    private static func cells(of name: String, on page: TestPage) -> [String] {
        let row = page.between("<th scope=\"row\">\(name)</th>", "</tr>") ?? ""
        return row.components(separatedBy: "<td").dropFirst().map { cell in
            cell.components(separatedBy: "<").map { String($0.drop { $0 != ">" }.dropFirst()) }.joined()
        }
    }

    private static func headings(of name: String, on page: TestPage) -> [String] {
        let row = page.between("<th scope=\"col\">\(name)</th>", "</tr>") ?? ""
        return row.components(separatedBy: "<th scope=\"col\">").dropFirst().map { String($0.prefix { $0 != "<" }) }
    }

    @Test("HR reads how far each review has come from signed forms alone; the CPO reads figures", arguments: Engine.allCases)
    func completeness(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let cycle = try await scene.launched()
            try await scene.goTo(october: 13)
            try await scene.nominate([cast.piotr], for: cast.ines)
            try await scene.goTo(october: 20)
            try await scene.send("self", by: cast.ines, about: cast.ines, level: "2")
            try await scene.send("peer", by: cast.piotr, about: cast.ines, level: "2")
            let hr = try await site.browser(as: cast.hr)
            let page = try await hr.get(cycle)
            let says = page.shows("1 auto-évaluation sur 3 est arrivée")
            #expect(says)
            let data = try await hr.get("/api/v1" + cycle)
            let people = data.json?["people"] as? [[String: Any]] ?? []
            #expect(people.map { $0["ownForm"] as? String } == ["invited", "invited", "submitted"])
            #expect(people.allSatisfy { Set($0.keys) == ["review", "person", "name", "state", "ownForm", "managersSent", "managers", "isPaused"] })
            let forCPO = try await site.browser(as: cast.cpo).get("/api/v1" + cycle)
            #expect(forCPO.status == 200 && forCPO.json?["people"] == nil)
        }
    }
}
