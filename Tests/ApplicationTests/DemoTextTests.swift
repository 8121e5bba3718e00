import Testing

@testable import DemoCompany

@Suite("What people write in the demonstration")
struct DemoTextTests {
    @Test("exists for every competency, in both languages, at one's level and below", arguments: ["fr", "en"])
    func whole(language: String) {
        for competency in DemoLadder.competencies.values.joined() {
            for voice in ["own", "peer", "boss"] {
                for side in ["+", "-"] {
                    #expect(!DemoTexts.remarks(competency, voice + side, language).isEmpty, "\(competency) \(voice)\(side)")
                }
            }
            #expect(DemoTexts.facts(competency, "fr").map(\.kind) == DemoTexts.facts(competency, "en").map(\.kind), "\(competency)")
        }
    }

    @Test("contracts de and le, and draws the same numbers in one language and the other")
    func filled() {
        let subjects = (0..<60).map { DemoTemplate(text: "La revue de {t}").filled("seed \($0)", team: "Reversements", "fr") }
        #expect(subjects.contains("La revue du rapprochement bancaire") && subjects.contains("La revue des délais de reversement"))
        #expect(!subjects.contains { $0.contains("de le ") || $0.contains("de les ") })
        let numbers = ["fr", "en"].map { DemoTemplate(text: "{3-90} {3-90}").filled("seed", team: "Reversements", $0) }
        let first = numbers[0].split(separator: " ")
        #expect(numbers[0] == numbers[1] && first[0] == first[1])
    }

    @Test("asks nobody more than six times, and nobody about their manager", arguments: DemoCycle.all.map(\.round))
    func peers(round: Int) {
        let cycle = DemoCycle.all[round]
        let peers = DemoPeers(in: cycle)
        var loads: [String: Int] = [:]
        for member in DemoMember.reviewed(in: cycle) {
            let asked = peers.of(member.name)
            #expect((3...6).contains(asked.count), "\(member.name)")
            #expect(!asked.contains { DemoPeople.areClose($0, member.name) }, "\(member.name)")
            for peer in asked { loads[peer, default: 0] += 1 }
        }
        #expect(loads.values.allSatisfy { $0 <= 6 })
    }

    @Test("shows how severe managers are: one places lower than the others, one higher")
    func severity() {
        let placed = { (author: String) -> Double in
            let opinions = DemoMember.all.filter { $0.craft == "produit" }.map {
                DemoOpinion(author: author, subject: $0, voice: .boss, round: 1, turn: 0, levels: 6)
            }
            let levels = opinions.flatMap { opinion in (DemoLadder.competencies["produit"] ?? []).map { opinion.placement($0) }.filter { $0 > 0 } }
            return Double(levels.reduce(0, +)) / Double(max(levels.count, 1))
        }
        let usual = placed("Margaux Delcourt")
        #expect(placed("Anselm Brodersen") < usual - 0.3)
        #expect(placed("Paloma Iriarte") > usual + 0.3)
    }
}
