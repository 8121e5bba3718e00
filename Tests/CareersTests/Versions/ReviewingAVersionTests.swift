import Careers
import Kernel
import Storage
import TestKit
import Testing

@Suite("Reading a version together before it is published")
struct ReviewingAVersionTests {
    @Test("a draft given to read is seen by those asked and by nobody else, and its text is frozen", arguments: Engine.allCases)
    func opened(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, id) = (site.cast, try await site.store())
            let unknown = try await site.browser(as: cast.cpo).post("/frameworks/\(id)/review", ["review_people": "personne@ailleurs.example"])
            let says = unknown.shows("Personne n’a ici l’adresse personne@ailleurs.example")
            #expect(unknown.status == 422 && says)
            #expect(try await site.open(id, to: [cast.ines]).status == 303)
            #expect(try await site.status(of: id) == "in_review")
            let review = "/frameworks/\(id)/review"
            for member in [cast.cpo, cast.hr, cast.head, cast.ines] {
                #expect(try await site.browser(as: member).get(review).status == 200, "\(member.name)")
                #expect(try await site.browser(as: member).get("/ladders/\(site.ladder(of: id))").status == 200, "\(member.name)")
            }
            for member in [cast.ruben, cast.ceo, cast.admin, cast.coach, cast.elsewhereHR] {
                #expect(try await site.browser(as: member).get(review).status == 404, "\(member.name)")
            }
            let home = try await site.browser(as: cast.ines).get("/")
            let isAsked = home.shows("Lire et commenter")
            #expect(isAsked)
            try await site.store.write(in: .tenant(cast.alize.uuid)) { _ = try $0.run("UPDATE people SET language = 'en' WHERE id = \(cast.ines.person)") }
            let (paths, heads) = (try await site.browser(as: cast.ines).get("/paths"), try await site.browser(as: cast.head).get("/paths"))
            let isAmong = paths.shows("Seen by the CPO, HR, the heads and those asked to read it, you among them.")
            let isForHeads = heads.shows("des Heads et de qui est invité à le lire.") && !heads.shows("dont vous")
            #expect(isAmong && isForHeads, "each is told where they stand")
            let cpo = try await site.browser(as: cast.cpo)
            let cell = try await site.expectation("customers", 1, of: id)
            #expect(try await cpo.post("/expectations/\(cell)/edit", ["statements_fr": "Autre", "revision": "1"]).status == 409)
            #expect(try await cpo.post("/frameworks", ["text": SmallFramework.yaml, "target": "draft:\(id):2"]).status == 409)
            #expect(try await cpo.post("/frameworks/\(id)/discarding", ["name": "Référentiel Produit"]).status == 409)
            #expect(try await cpo.post("/frameworks/\(id)/review/end", ["end_reason": ""]).status == 422)
            #expect(try await cpo.post("/frameworks/\(id)/review/end", ["end_reason": "À récrire"]).status == 303)
            #expect(try await site.status(of: id) == "draft")
            #expect(try await site.browser(as: cast.ines).get(review).status == 404)
            let events = try await site.events()
            #expect(events.contains("framework.review_opened") && events.contains("framework.back_to_draft"))
        }
    }

    @Test("a suggestion is read as a difference, accepted, and changes the text; another is declined with a reason", arguments: Engine.allCases)
    func suggested(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, id) = (site.cast, try await site.store())
            try await site.open(id)
            #expect(try await site.suggest("Restitue les faits et les chiffres entendus", on: id, as: cast.head).status == 303)
            let page = try await site.browser(as: cast.cpo).get("/frameworks/\(id)/review")
            let isShown = page.text.contains("<ins>") && page.shows("Claire Aubertin") && page.shows("une remarque attend")
            #expect(isShown)
            let first = try await site.suggestion(of: "Restitue les faits et les chiffres entendus")
            let head = try await site.browser(as: cast.head)
            #expect(try await head.post("/framework-comments/\(first)", ["decision": "accept", "revision": "1"]).status == 403)
            let cpo = try await site.browser(as: cast.cpo)
            #expect(try await cpo.post("/framework-comments/\(first)", ["decision": "accept", "revision": "1", "answer": "Merci."]).status == 303)
            #expect(try await site.texts(of: id).contains("Restitue les faits et les chiffres entendus"))
            #expect(try await cpo.post("/framework-comments/\(first)", ["decision": "decline", "answer": "Trop tard"]).status == 409)
            #expect(try await site.suggest("Autre chose", on: id, as: cast.head, comment: "Plus court", revision: 2).status == 303)
            let second = try await site.suggestion(of: "Autre chose")
            #expect(try await cpo.post("/framework-comments/\(second)", ["decision": "decline"]).status == 422)
            #expect(try await cpo.post("/framework-comments/\(second)", ["decision": "decline", "answer": "Le palier 1 le dit déjà."]).status == 303)
            let read = try await head.get("/frameworks/\(id)/review")
            let isAnswered = read.shows("Le palier 1 le dit déjà.") && read.shows("Merci.")
            #expect(isAnswered)
            #expect(try await cpo.post("/framework-comments/\(second)", ["decision": "reopen"]).status == 303)
            let events = try await site.events()
            #expect(
                events.count { $0 == "framework.suggested" } == 2 && events.contains("framework.comment_accepted") && events.contains("expectation.rewritten"))
        }
    }

    @Test("a suggestion made on a text that changed since is not accepted blindly", arguments: Engine.allCases)
    func outdated(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, id) = (site.cast, try await site.store())
            try await site.open(id)
            _ = try await site.suggest("Restitue tous les faits", on: id, as: cast.head)
            let first = try await site.suggestion(of: "Restitue tous les faits")
            _ = try await site.suggest("Rapporte les faits entendus", on: id, as: cast.gaia)
            let second = try await site.suggestion(of: "Rapporte les faits entendus")
            let cpo = try await site.browser(as: cast.cpo)
            #expect(try await cpo.post("/framework-comments/\(second)", ["decision": "accept", "revision": "1"]).status == 303)
            let stale = try await cpo.post("/framework-comments/\(first)", ["decision": "accept", "revision": "1"])
            #expect(stale.status == 409)
            let data = try await site.program(as: cast.cpo).get("/frameworks/\(id)/review").json
            let comments = data?["comments"] as? [[String: Any]] ?? []
            #expect(comments.contains { $0["id"] as? String == first && $0["isOutdated"] as? Bool == true })
            let blind = try await cpo.post("/framework-comments/\(first)", ["decision": "accept", "revision": "2", "answer": "D’accord"])
            let (warns, keeps) = (blind.shows("a changé depuis cette proposition"), blind.shows("D’accord"))
            #expect(blind.status == 422 && warns && keeps)
            #expect(try await cpo.post("/framework-comments/\(first)", ["decision": "accept", "revision": "2", "has_read_change": "on"]).status == 303)
            #expect(try await site.texts(of: id).contains("Restitue tous les faits"))
        }
    }

    @Test("nothing written is lost: an empty remark, a text changed meanwhile, a version no longer in review", arguments: Engine.allCases)
    func kept(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, id) = (site.cast, try await site.store())
            try await site.open(id)
            let head = try await site.browser(as: cast.head)
            let empty = try await head.post("/frameworks/\(id)/comments", ["subject": "framework", "comment": " ", "language": "fr"])
            #expect(empty.status == 422)
            let long = String(repeating: "long ", count: 900)
            let tooLong = try await head.post("/frameworks/\(id)/comments", ["subject": "framework", "comment": long, "language": "fr"])
            let keepsLong = tooLong.text.contains("long long long")
            #expect(tooLong.status == 422 && keepsLong)
            let late = try await site.suggest("Un texte que personne ne veut perdre", on: id, as: cast.head, comment: "Voici", revision: 7)
            let keeps = late.shows("Un texte que personne ne veut perdre") && late.shows("Voici")
            #expect(late.status == 409 && keeps)
            let level = try await site.level(2, of: id)
            #expect(
                try await head.post("/frameworks/\(id)/comments", ["subject": "level:\(level)", "comment": "Et le périmètre ?", "language": "fr"]).status == 303
            )
            let page = try await head.get("/frameworks/\(id)/review")
            let isPlaced = page.shows("Produit, Palier 2")
            #expect(isPlaced)
            _ = try await site.browser(as: cast.cpo).post("/frameworks/\(id)/review/end", ["end_reason": "À récrire"])
            let closed = try await head.post("/frameworks/\(id)/comments", ["subject": "framework", "comment": "Trop tard", "language": "fr"])
            #expect(closed.status == 409)
            #expect(try await site.count("SELECT count(*) FROM framework_comments") == 1)
        }
    }

    @Test("what was written stays to copy when its subject is gone, when the reading ended, when somebody answered before", arguments: Engine.allCases)
    func homeless(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, id) = (site.cast, try await site.store())
            try await site.open(id, to: [cast.ines])
            let comments = "/frameworks/\(id)/comments"
            func fields(_ subject: String) -> KeyValuePairs<String, String> {
                ["subject": subject, "comment": "Ma longue remarque", "proposed": "Ma <b>rédaction</b>", "language": "fr", "revision": "1"]
            }
            func keeps(_ page: TestPage, _ words: [String]) -> Bool {
                page.shows("Ce que vous aviez écrit") && page.text.contains("readonly") && words.allSatisfy { page.shows($0) }
                    && !page.text.contains("<b>rédaction")
            }
            let cell = try await site.expectation("customers", 1, of: id)
            let (head, ines, cpo) = (
                try await site.browser(as: cast.head), try await site.browser(as: cast.ines), try await site.browser(as: cast.cpo)
            )
            let gone = try await head.post(comments, fields("expectation:0190a0a0-0000-7000-8000-000000000000"))
            let (isKept, isInField) = (keeps(gone, ["Ma <b>rédaction</b>"]), gone.shows("Ma longue remarque"))
            #expect(gone.status == 409 && isKept && isInField)
            _ = try await site.suggest("Autre rédaction", on: id, as: cast.head)
            let comment = try await site.suggestion(of: "Autre rédaction")
            #expect(try await cpo.post("/framework-comments/\(comment)", ["decision": "decline", "answer": "Non"]).status == 303)
            let second = try await cpo.post("/framework-comments/\(comment)", ["decision": "decline", "answer": "Ma réponse trop tard"])
            let keepsAnswer = keeps(second, ["Ma réponse trop tard"])
            #expect(second.status == 409 && keepsAnswer)
            _ = try await cpo.post("/frameworks/\(id)/review/end", ["end_reason": "À récrire"])
            let (seen, unseen) = (
                try await head.post(comments, fields("expectation:\(cell)")), try await ines.post(comments, fields("expectation:\(cell)"))
            )
            let words = ["Ma longue remarque", "Ma <b>rédaction</b>"]
            let keepsSeen = keeps(seen, words)
            // Whoever may no longer find it has their words back from the page of refusals.
            let keepsUnseen = words.allSatisfy { unseen.shows($0) }
            #expect(seen.status == 409 && unseen.status == 404 && keepsSeen && keepsUnseen)
            let ended = try await cpo.post("/frameworks/\(id)/review/end", ["end_reason": "Une raison écrite deux fois"])
            let keepsReason = keeps(ended, ["Une raison écrite deux fois"])
            #expect(ended.status == 409 && keepsReason)
            #expect(try await site.count("SELECT count(*) FROM framework_comments") == 1)
        }
    }

    @Test("a consultation is recorded once it was held, and spares the reason; without one, publishing asks why", arguments: Engine.allCases)
    func consulted(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, id) = (site.cast, try await site.store())
            let cpo = try await site.browser(as: cast.cpo)
            let revision = try await site.revision(of: id)
            let silent = try await cpo.post("/frameworks/\(id)/publication", ["effective_on": "2026-10-06", "revision": String(revision)])
            let asks = silent.shows("Aucune consultation n’est enregistrée")
            #expect(silent.status == 422 && asks)
            try await site.open(id)
            let form: KeyValuePairs = ["held_on": "2026-10-07", "consulted": "Le CSE", "opinion": "reserved", "opinion_text": "Le palier 3 est flou."]
            #expect(try await cpo.post("/frameworks/\(id)/consultation", form).status == 422)
            let held: KeyValuePairs = [
                "held_on": "2026-10-05", "consulted": "Le CSE", "opinion": "reserved", "opinion_text": "Le palier 3 est flou.", "document": "PV 12",
            ]
            #expect(try await cpo.post("/frameworks/\(id)/consultation", held).status == 303)
            #expect(try await site.status(of: id) == "consulted")
            #expect(try await site.suggest("Trop tard", on: id, as: cast.head).status == 409)
            let now = try await site.revision(of: id)
            #expect(try await cpo.post("/frameworks/\(id)/publication", ["effective_on": "2026-10-06", "revision": String(now)]).status == 303)
            let page = try await site.browser(as: cast.ines).get("/frameworks/\(id)")
            let tells = page.shows("favorable avec des réserves") && page.shows("PV 12")
            #expect(tells)
            #expect(try await site.count("SELECT count(*) FROM framework_reviews WHERE ended_at IS NULL") == 0)
            await #expect(throws: (any Error).self) {
                _ = try await site.store.write(in: .tenant(cast.alize.uuid)) { try $0.run("UPDATE framework_consultations SET document = 'x'") }
            }
        }
    }
}
