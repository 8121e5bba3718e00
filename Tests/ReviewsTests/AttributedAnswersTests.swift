import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Reviews

@Suite("Answers of peers and reports that are signed")
struct AttributedAnswersTests {
    private static let words = ["MARQUE-DE-PIOTR", "MARQUE-DE-GAIA"]

    /// Piotr and Gaïa are asked about Inès, and sign unless said otherwise; her manager is answered about by his reports.
    private func collecting(_ site: TestSite, peers: String = "attributed", reports: String = "confidential") async throws -> Scene {
        let (scene, cast) = (try await Scene(site), site.cast)
        try await scene.launched(["mode": peers], asking: ["report_mode": reports])
        try await scene.goTo(october: 13)
        try await scene.nominate([cast.piotr, cast.gaia], for: cast.ines)
        try await scene.goTo(october: 20)
        return scene
    }

    private func answer(_ scene: Scene) async throws {
        for (peer, word) in zip([scene.cast.piotr, scene.cast.gaia], Self.words) {
            try await scene.send("peer", by: peer, about: scene.cast.ines, level: "2", comment: word)
        }
    }

    /// Who reads the answers with their names, of those one could think of.
    private func readers(_ scene: Scene, _ review: String) async throws -> Set<Visibility.Audience> {
        let cast = scene.cast
        let audiences: [(Visibility.Audience, Cast.Member)] = [
            (.subject, cast.ines), (.manager, cast.tomasz), (.hr, cast.hr), (.ceo, cast.ceo), (.cpo, cast.cpo), (.head, cast.head), (.admin, cast.admin),
            (.colleague, cast.ruben), (.author, cast.piotr),
        ]
        var readers: Set<Visibility.Audience> = []
        for (audience, member) in audiences {
            let page = try await scene.site.browser(as: member).get("/reviews/\(review)")
            let data = try await scene.site.program(as: member).get("/reviews/\(review)")
            let (shown, given) = (Self.words.allSatisfy(page.shows), Self.words.allSatisfy(data.text.contains))
            #expect(shown == given, "\(audience): the page and the data say alike")
            guard shown else { continue }
            let named = page.shows("Piotr Zarembski") && page.shows("Gaïa Fontanesi") && data.text.contains("Piotr Zarembski")
            #expect(named, "\(audience) reads who wrote")
            readers.insert(audience)
        }
        return readers
    }

    @Test("are read at each stage by those the table names, with their authors' names, whatever their number", arguments: Engine.allCases)
    func walk(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await collecting(site), site.cast)
            try await answer(scene)
            let review = try await scene.review(of: cast.ines)
            let modes = try #require(AnswerModes(peers: .attributed, reports: .confidential))
            let table = { (state: CycleState, isShared: Bool) in
                Set(
                    Visibility.Audience.allCases.filter {
                        $0 != .author && Visibility(modes).shows(.peerAnswers, to: [$0], .init(state: state, isSent: false, isShared: isShared))
                    })
            }
            #expect(table(.collecting, false).isEmpty && table(.managerWriting, false) == [.manager])
            #expect(table(.publishing, true) == [.subject, .manager, .sharingManager, .hr])
            #expect(try await readers(scene, review) == table(.collecting, false))
            try await scene.goTo(october: 26)
            #expect(try await readers(scene, review) == table(.managerWriting, false), "two answers: no threshold holds for what is signed")
            #expect(try await site.count("SELECT count(*) FROM review_snapshots WHERE kind = 'peer'") == 0, "and nothing is summed")
            try await scene.share(cast.ines)
            #expect(try await readers(scene, review) == table(.publishing, true).subtracting([.sharingManager]), "who shares is the manager still")
            let own = try await site.browser(as: cast.piotr).get(
                "/contributions/\(try await scene.form("peer", by: cast.piotr, about: cast.ines) ?? "")/summary")
            let theirs = own.shows(Self.words[0]) && !own.shows(Self.words[1])
            #expect(theirs, "an author reads their own answer, and no other")
        }
    }

    @Test("are said to be before anybody is chosen, before anybody answers, and in the table of the launch", arguments: Engine.allCases)
    func told(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let cycle = try await scene.prepared(["mode": "attributed"], asking: ["report_mode": "confidential"])
            let hr = try await site.browser(as: cast.hr)
            let chosen = try await hr.get(cycle + "/edit")
            let offers = chosen.shows("Attribuées (signées)") && chosen.shows("Réponses des membres de l’équipe")
            #expect(offers)
            _ = try await hr.post(cycle + "/check")
            let printed = try await hr.get(cycle + "/check")
            let says = printed.shows("La réponse d’un pair · avec son nom") && printed.shows("La réponse d’un membre de l’équipe · confidentielle")
            #expect(says)
            _ = try await hr.post(cycle + "/launch")
            #expect(try await hr.post(cycle + "/edit", fields: scene.fields(["mode": "confidential"])).status == 409, "frozen at the launch")
            try await scene.goTo(october: 13)
            try await scene.nominate([cast.piotr], for: cast.ines)
            let list = try await site.browser(as: cast.ines).get("/reviews/\(try await scene.review(of: cast.ines))/peers")
            let warns = list.shows("Leurs réponses seront signées") && list.shows("La réponse d’un pair · avec son nom")
            #expect(warns)
            let wished = try await site.browser(as: cast.piotr).get("/reviews").shows("Votre réponse sera lue avec votre nom")
            #expect(wished, "whoever is asked learns it while they may still decline")
            try await scene.goTo(october: 20)
            let form = try await site.browser(as: cast.piotr).get("/contributions/\(try await scene.form("peer", by: cast.piotr, about: cast.ines) ?? "")")
            let signs = form.shows("Vous signez cette réponse") && form.shows("Inès Vauquelin") && !form.shows("Votre réponse est confidentielle")
            #expect(signs)
            let report = try await site.browser(as: cast.ines).get("/contributions/\(try await scene.form("report", by: cast.ines, about: cast.tomasz) ?? "")")
            let confides = report.shows("Votre réponse est confidentielle") && !report.shows("Vous signez")
            #expect(confides, "each perspective has its own mode")
        }
    }

    @Test("leave the other perspective as it was: in confidence, summed from three on, without a name", arguments: Engine.allCases)
    func mixed(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await collecting(site), site.cast)
            for (report, word) in [(cast.ines, "MARQUE-EQUIPE-1"), (cast.ruben, "MARQUE-EQUIPE-2")] {
                try await scene.send("report", by: report, about: cast.tomasz, level: "2", comment: word)
            }
            try await scene.goTo(october: 26)
            let review = try await scene.review(of: cast.tomasz)
            try await scene.share(cast.tomasz)
            for member in [cast.tomasz, cast.head, cast.hr] {
                let text = try await site.browser(as: member).get("/reviews/\(review)").text + site.program(as: member).get("/reviews/\(review)").text
                #expect(!text.contains("MARQUE-EQUIPE"), "\(member.name)")
            }
            let events = try await site.events().filter { $0 == "contribution.sent" }
            #expect(events.isEmpty, "no record says who answered in confidence")
        }
    }

    @Test("come late, are marked so, and stop when the review is shared; what is confidential does not", arguments: Engine.allCases)
    func late(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await collecting(site), site.cast)
            try await scene.goTo(october: 26)
            let owed = try await site.count("SELECT forms FROM outstanding_forms WHERE person_id = \(cast.piotr.person)")
            #expect(owed == 1, "it is still theirs to send")
            let late = try await site.browser(as: cast.piotr).get("/contributions/\(try await scene.form("peer", by: cast.piotr, about: cast.ines) ?? "")")
            let marked = late.shows("votre réponse est acceptée")
            #expect(marked)
            #expect(try await scene.send("peer", by: cast.piotr, about: cast.ines, level: "2", comment: Self.words[0]).status == 303)
            #expect(try await scene.send("report", by: cast.ines, about: cast.tomasz, level: "2").status == 409)
            let page = try await site.browser(as: cast.tomasz).get("/reviews/\(try await scene.review(of: cast.ines))")
            let read = page.shows(Self.words[0]) && page.shows("Piotr Zarembski, late")
            #expect(read)
            #expect(try await site.events().filter { $0 == "contribution.sent" }.count == 1, "what is signed has its own line in the journal")
            try await scene.share(cast.ines)
            #expect(try await scene.send("peer", by: cast.gaia, about: cast.ines, level: "2").status == 409)
        }
    }

    @Test("may cite facts their author reads, and each reader only those that are theirs", arguments: Engine.allCases)
    func facts(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await collecting(site), site.cast)
            let form = "/contributions/" + (try await scene.form("peer", by: cast.piotr, about: cast.ines) ?? "")
            let own = try await scene.fact("Fait d’Inès", about: cast.ines, by: cast.ines, on: "2026-06-11")
            let piotr = try await site.browser(as: cast.piotr)
            let offered = try await piotr.get(form + "/themes/1").shows("Fait d’Inès")
            #expect(!offered, "a fact that is not theirs to read is not theirs to cite")
            #expect(try await piotr.post(form + "/themes/1", ["version": "1", "p1": "2", "e1": own]).status == 422)
            let isPlain = try await piotr.get(form + "/themes/1").shows("Faits cités")
            #expect(isPlain)
        }
    }

    @Test("stand in the sealed file, and in everything held about the person, with their authors", arguments: Engine.allCases)
    func kept(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await collecting(site), site.cast)
            try await scene.send("self", by: cast.ines, about: cast.ines, level: "3", comment: "Vu de moi")
            try await answer(scene)
            try await scene.goTo(october: 26)
            try await scene.send("manager", by: cast.tomasz, about: cast.ines, level: "2", comment: "Vu du manager")
            try await scene.goTo(october: 26 + 7)
            #expect(try await scene.share(by: cast.tomasz, about: cast.ines).status == 303)
            let review = try await scene.review(of: cast.ines)
            let sealed = try await site.browser(as: cast.ines).get("/reviews/\(review)/dossier")
            let carries = sealed.shows("Piotr Zarembski, pair") && Self.words.allSatisfy(sealed.shows)
            #expect(carries)
            let stored: [UInt8] = try await site.rows("SELECT content FROM dossiers").first?.get("content") ?? []
            let content = String(decoding: stored, as: UTF8.self)
            #expect(content.contains("\"attributed\":[{") && content.contains(Self.words[1]) && content.contains("Gaïa Fontanesi"))
            let held = try await site.program(as: cast.ines).get("/me/everything").text
            let names = held.contains("Piotr Zarembski") && held.contains(Self.words[0])
            #expect(names, "the person has already read the name under the review")
            let theirs = try await site.program(as: cast.piotr).get("/me/everything").text
            let (own, others) = (theirs.contains(Self.words[0]), theirs.contains(Self.words[1]))
            #expect(own, "an author's own words are theirs")
            #expect(!others, "those of others are not")
        }
    }

    @Test("are opened by nobody, since their authors are known; confidential ones of the same cycle may be", arguments: Engine.allCases)
    func openings(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                _ = try db.run(
                    """
                    INSERT INTO relations (id, organization_id, kind, holder_id, from_on)
                    VALUES (\(Cast.id(Scene.self, 960)), \(cast.alize), 'case_holder', \(cast.hr.person), '2026-01-01')
                    """)
            }
            let scene = try await collecting(site, reports: "attributed")
            try await answer(scene)
            try await scene.goTo(october: 26)
            let asked = try await site.browser(as: cast.hr).post(
                "/answer-openings",
                ["review": try await scene.review(of: cast.ines), "words": Self.words[0], "reason": "Propos discriminants signalés"])
            #expect(asked.status == 409)
            let says = asked.shows("leurs auteurs sont déjà connus")
            #expect(says)
            #expect(try await site.count("SELECT count(*) FROM answer_openings") == 0)
        }
    }

    @Test("anonymity is for both perspectives or for neither", arguments: Engine.allCases)
    func together(_ engine: Engine) async throws {
        #expect(AnswerModes(peers: .anonymous, reports: .attributed) == nil && AnswerModes(peers: .confidential, reports: .anonymous) == nil)
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let hr = try await site.browser(as: site.cast.hr)
            let page = try await hr.post("/cycles/new", fields: scene.fields(["mode": "anonymous"], asking: ["report_mode": "attributed"]))
            #expect(page.status == 422)
            let says = page.shows("le sont ensemble")
            #expect(says)
            #expect(try await site.count("SELECT count(*) FROM review_cycles") == 0)
            let cycle = try await scene.prepared(["mode": "attributed"])
            let data = try await site.program(as: site.cast.hr).get(cycle)
            #expect(data.json?["mode"] as? String == "attributed" && data.json?["reportMode"] as? String == "attributed", "one mode sent is that of both")
        }
    }
}
