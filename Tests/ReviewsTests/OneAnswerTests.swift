import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Opening one confidential answer")
struct OneAnswerTests {
    private let quote = "ne devrait pas travailler ici"

    /// Four peers wrote about Inès; Gaïa, Ruben and Piotr hold cases, and so does Tomasz, her manager.
    private func collected(_ site: TestSite) async throws -> (scene: Scene, review: String) {
        let scene = try await Scene(site)
        let cast = site.cast
        try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
            for (number, holder) in [cast.hr, cast.head, cast.gaia, cast.admin].enumerated() {
                _ = try db.run(
                    """
                    INSERT INTO relations (id, organization_id, kind, holder_id, from_on)
                    VALUES (\(Cast.id(Scene.self, 960 + number)), \(cast.alize), 'case_holder', \(holder.person), '2026-01-01')
                    """)
            }
        }
        try await scene.launched()
        try await scene.goTo(october: 13)
        try await scene.nominate([cast.piotr, cast.gaia, cast.cpo, cast.ceo], for: cast.ines)
        try await scene.goTo(october: 20)
        for (peer, words) in [
            (cast.piotr, "Elle ne devrait pas travailler ici."), (cast.gaia, "Toujours prête"), (cast.cpo, "Écoute les clients"), (cast.ceo, "Toujours claire"),
        ] {
            try await scene.send("peer", by: peer, about: cast.ines, level: "2", comment: words)
        }
        try await scene.goTo(october: 26)
        return (scene, try await scene.review(of: cast.ines))
    }

    private func ask(_ site: TestSite, _ member: Cast.Member, _ review: String, _ words: String) async throws -> TestPage {
        try await site.browser(as: member).post("/answer-openings", ["review": review, "words": words, "reason": "Propos discriminants signalés"])
    }

    @Test("takes two case-holders, a reason and a message to its author; nobody else reads it", arguments: Engine.allCases)
    func whole(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (_, review) = try await collected(site)
            let cast = site.cast
            let opening = try await ask(site, cast.hr, review, quote).location ?? ""
            let waiting = try await site.browser(as: cast.hr).get(opening)
            let isWaiting = waiting.shows("attend un second garant") && !waiting.shows("Piotr")
            #expect(isWaiting)
            #expect(try await site.browser(as: cast.hr).post(opening + "/approval").status == 403, "not the same person twice")
            let told = try await site.browser(as: cast.admin).get("/").shows("attend votre accord")
            let second = try await site.browser(as: cast.admin).get(opening)
            let reads = second.shows("Propos discriminants signalés") && !second.shows("Piotr")
            #expect(told && reads)
            #expect(try await site.browser(as: cast.piotr).get(opening).status == 404, "its author learns nothing before")
            #expect(try await site.browser(as: cast.admin).post(opening + "/approval").status == 303)
            for member in [cast.hr, cast.admin] {
                let page = try await site.browser(as: member).get(opening)
                let open = page.shows("Piotr") && page.shows("Elle ne devrait pas travailler ici.")
                #expect(open, "\(member.name)")
            }
            for member in [cast.gaia, cast.ines, cast.tomasz, cast.head, cast.cpo, cast.ceo, cast.elsewhereHR] {
                #expect(try await site.browser(as: member).get(opening).status == 404, "\(member.name)")
            }
            let home = try await site.browser(as: cast.piotr).get("/").shows("Une de vos réponses confidentielles a été ouverte")
            let own = try await site.browser(as: cast.piotr).get(opening)
            let says = own.shows("Propos discriminants signalés") && own.shows("Hélène") && own.shows(cast.admin.name)
            #expect(home && says)
            #expect(try await site.browser(as: cast.piotr).post(opening + "/reading").status == 303)
            let still = try await site.browser(as: cast.piotr).get("/").shows("Une de vos réponses confidentielles")
            #expect(!still)
            let kept = try await site.count("SELECT count(*) FROM journal_entries WHERE kind = 'answer_opening.opened'")
            let journal = try await site.dump(except: []).tables.filter { $0.key.hasPrefix("journal") }.values.joined()
            let names = journal.contains { $0.contains("answer_opening") && $0.contains(cast.piotr.person.description) }
            #expect(kept == 1 && !names, "the journal says that one was opened, and not whose")
        }
    }

    @Test("its author gets one mail, which says nothing of the answer, of whom it is about or of who opened it", arguments: Engine.allCases)
    func mailed(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, review) = try await collected(site)
            let cast = site.cast
            let before = site.mailbox.mails.count
            let opening = try await ask(site, cast.hr, review, quote).location ?? ""
            try await scene.runJobs()
            #expect(site.mailbox.mails.count == before, "nothing leaves before it is opened")
            #expect(try await site.browser(as: cast.admin).post(opening + "/approval").status == 303)
            try await scene.runJobs()
            try await scene.runJobs()
            let sent = Array(site.mailbox.mails.dropFirst(before))
            #expect(sent.map(\.to) == [cast.piotr.email])
            let mail = try #require(sent.first)
            let told = mail.subject + mail.text
            let words = [quote, "Inès", "Hélène", cast.admin.name, "Propos", "Automne", "confiden", "answer", "ouvert", opening]
            let leaks = words.filter { told.localizedCaseInsensitiveContains($0) }
            #expect(leaks.isEmpty && mail.text.contains("https://palier.example/"), "\(leaks)")
        }
    }

    @Test("an author who read it first, or whose account is closed, gets no mail", arguments: Engine.allCases)
    func unmailed(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, review) = try await collected(site)
            let cast = site.cast
            let before = site.mailbox.mails.count
            let opening = try await ask(site, cast.hr, review, quote).location ?? ""
            #expect(try await site.browser(as: cast.admin).post(opening + "/approval").status == 303)
            #expect(try await site.browser(as: cast.piotr).post(opening + "/reading").status == 303)
            try await scene.runJobs()
            #expect(site.mailbox.mails.count == before)
        }
    }

    @Test("is refused to the person's line, to whoever holds no case, to words nobody published, and is refused with a reason", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (_, review) = try await collected(site)
            let cast = site.cast
            for member in [cast.tomasz, cast.ines, cast.ruben, cast.cpo, cast.elsewhereHR] {
                #expect(try await ask(site, member, review, quote).status == 404, "\(member.name)")
                #expect(try await site.browser(as: member).get("/answer-openings").status == 404)
            }
            #expect(try await ask(site, cast.head, review, quote).status == 403, "above the person’s manager")
            #expect(try await ask(site, cast.hr, review, "Toujours").status == 422, "too short")
            #expect(try await ask(site, cast.hr, review, "Des mots que personne n’a écrits").status == 422)
            #expect(try await site.browser(as: cast.hr).post("/answer-openings", ["review": review, "words": quote]).status == 422, "no reason")
            let opening = try await ask(site, cast.hr, review, "NE DEVRAIT pas  travailler").location ?? ""
            #expect(try await ask(site, cast.admin, review, quote).status == 409, "asked already")
            #expect(try await site.browser(as: cast.head).get(opening).status == 404)
            #expect(try await site.browser(as: cast.admin).post(opening + "/refusal", ["reason": "Une critique, pas une atteinte"]).status == 303)
            #expect(try await site.browser(as: cast.gaia).post(opening + "/approval").status == 404, "settled")
            let reads = try await site.browser(as: cast.hr).get(opening)
            let tells = reads.shows("Une critique, pas une atteinte") && !reads.shows("Piotr")
            #expect(tells)
            #expect(try await site.browser(as: cast.piotr).get(opening).status == 404, "nothing was opened, nothing is told")
        }
    }

    @Test("is announced before anything is typed, and in the table of the launch; never where answers are signed", arguments: Engine.allCases)
    func announced(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let cycle = try await scene.prepared(asking: ["report_mode": "attributed"])
            let hr = try await site.browser(as: cast.hr)
            _ = try await hr.post(cycle + "/check")
            let table = try await hr.get(cycle + "/check").shows("Dans un seul cas une réponse confidentielle peut être ouverte")
            #expect(table)
            _ = try await hr.post(cycle + "/launch")
            try await scene.goTo(october: 13)
            try await scene.nominate([cast.piotr, cast.ruben], for: cast.ines)
            try await scene.goTo(october: 20)
            for (peer, words) in [
                (cast.piotr, ["Dans un seul cas votre réponse peut être ouverte", "Deux garants des cas, ensemble"]),
                (cast.ruben, ["In one case your answer can be opened: two case-holders agree, for a written reason.", "Two case-holders, together"]),
            ] {
                let form = try #require(try await scene.form("peer", by: peer, about: cast.ines))
                let page = try await site.browser(as: peer).get("/contributions/\(form)/themes/1")
                #expect(words.allSatisfy { page.shows($0) }, "\(peer.name)")
            }
            let report = try #require(try await scene.form("report", by: cast.ines, about: cast.tomasz))
            let signed = try await site.browser(as: cast.ines).get("/contributions/\(report)/themes/1")
            #expect(signed.status == 200 && !signed.shows("peut être ouverte"), "a signed answer is open already")
        }
    }

    @Test("is never done in anonymity", arguments: Engine.allCases)
    func anonymous(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await AnonymousScene(site)
            let cast = site.cast
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                _ = try db.run(
                    """
                    INSERT INTO relations (id, organization_id, kind, holder_id, from_on)
                    VALUES (\(Cast.id(Scene.self, 960)), \(cast.alize), 'case_holder', \(cast.hr.person), '2026-01-01')
                    """)
            }
            let review = try await scene.scene.review(of: cast.ines)
            #expect(try await ask(site, cast.hr, review, "Des mots que quelqu’un a lus").status == 409)
        }
    }
}
