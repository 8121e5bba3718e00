import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Go to…")
struct GotoTests {
    @Test("finds a person by the beginnings of their name or title, without accents, for whoever is of the company", arguments: Engine.allCases)
    func person(engine: Engine) async throws {
        try await withSite(engine) { site in
            let piotr = try await site.program(as: site.cast.piotr)
            for words in ["ines vau", "VAUQUELIN", "Inès", "senior pm", "ines senior"] {
                #expect(try await piotr.finds(words)["person"] == ["Inès Vauquelin"], "\(words)")
            }
            for words in ["auquelin", "ines zarembski"] { #expect(try await piotr.finds(words).isEmpty, "\(words)") }
        }
    }

    @Test("finds teams, frameworks and ladders in either language, and what is in the menu", arguments: Engine.allCases)
    func places(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await GotoScene(site)
            let ines = try await site.program(as: site.cast.ines)
            #expect(try await ines.finds("encaiss") == ["team": ["Encaissement"]])
            for words in ["numer", "digital"] {
                #expect(try await ines.finds(words) == ["framework": ["Produit numérique"], "ladder": ["Parcours Produit numérique"]], "\(words)")
            }
            for words in ["equip", "teams"] { #expect(try await ines.finds(words) == ["room": ["Équipes"]], "\(words)") }
        }
    }

    @Test("finds only pages of the menu by a single letter, and nothing by none", arguments: Engine.allCases)
    func short(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await GotoScene(site)
            let ines = try await site.program(as: site.cast.ines)
            for words in ["p", "e", "a p"] {
                let kinds = try await ines.finds(words).keys.sorted()
                #expect(kinds.isEmpty || kinds == ["room"], "\(words)")
            }
            let rooms = try await ines.finds("e")["room"] ?? []
            #expect(rooms.contains("Évaluations"))
            for words in ["", "   ", "-"] { #expect(try await ines.finds(words).isEmpty, "\(words)") }
        }
    }

    @Test("finds a cycle for those who run it, and a review for its person, their manager of today and HR", arguments: Engine.allCases)
    func reviews(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await GotoScene(site)
            let (cast, hers, his) = (site.cast, "Évaluation d’Inès Vauquelin", "Évaluation de Piotr Zarembski")
            let expected: [(Cast.Member, cycles: [String], reviews: [String])] = [
                (cast.hr, ["Automne 2026"], [hers, his]), (cast.cpo, ["Automne 2026"], []), (cast.tomasz, [], [hers]), (cast.gaia, [], [his]),
                (cast.ines, [], [hers]), (cast.piotr, [], [his]), (cast.ruben, [], []), (cast.head, [], []), (cast.former, [], []), (cast.admin, [], []),
                (cast.ceo, [], []), (cast.coach, [], []),
            ]
            for (member, cycles, reviews) in expected {
                let found = try await site.program(as: member).finds("automne")
                #expect(found["cycle"] ?? [] == cycles, "\(member.name)")
                #expect(found["review"] ?? [] == reviews, "\(member.name)")
            }
            let ruben = try await site.program(as: cast.ruben)
            #expect(try await ruben.finds("ines") == ["person": ["Inès Vauquelin"]])
        }
    }

    @Test("finds nothing of another organization", arguments: Engine.allCases)
    func elsewhere(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await GotoScene(site)
            for member in [site.cast.hr, site.cast.cpo, site.cast.admin, site.cast.ines] {
                let program = try await site.program(as: member)
                for words in ["nadia", "belkacem", "fret", "freight", "hiver"] { #expect(try await program.finds(words).isEmpty, "\(member.name): \(words)") }
            }
            let other = try await site.program(as: site.cast.elsewhereHR)
            for words in ["ines", "encaissement", "numerique", "automne"] { #expect(try await other.finds(words).isEmpty, "\(words)") }
            #expect(try await other.finds("hiver") == ["cycle": ["Hiver 2026"], "review": ["Évaluation de Nadia Belkacem"]])
            #expect(try await other.finds("fret")["team"] == ["Fret"])
        }
    }

    @Test("finds for a coach from outside their own page and what their menu holds, and nobody else", arguments: Engine.allCases)
    func coach(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await GotoScene(site)
            let coach = try await site.program(as: site.cast.coach)
            #expect(try await coach.finds("ruth") == ["person": ["Ruth Okonjo"]])
            #expect(try await coach.finds("accueil") == ["room": ["Accueil"]])
            for words in ["ines", "encaiss", "numerique", "automne", "equipes", "personnes"] { #expect(try await coach.finds(words).isEmpty, "\(words)") }
        }
    }

    @Test("finds somebody who left for those who keep the directory, and says so", arguments: Engine.allCases)
    func leaver(engine: Engine) async throws {
        try await withSite(engine) { site in
            for member in [site.cast.hr, site.cast.admin] {
                #expect(try await site.program(as: member).finds("vandamme")["person"] == ["Ilse Vandamme"], "\(member.name)")
            }
            for member in [site.cast.cpo, site.cast.tomasz, site.cast.ines] {
                #expect(try await site.program(as: member).finds("vandamme").isEmpty, "\(member.name)")
            }
            let page = try await site.browser(as: site.cast.hr).get("/goto?q=vandamme")
            let isSaid = page.shows("Product Manager, a quitté l’entreprise")
            #expect(isSaid)
        }
    }

    @Test("finds a draft of a framework for those who read drafts alone", arguments: Engine.allCases)
    func draft(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await GotoScene(site)
            for member in [site.cast.hr, site.cast.cpo, site.cast.head] {
                #expect(try await site.program(as: member).finds("donnees")["framework"] == ["Données"], "\(member.name)")
            }
            for member in [site.cast.ines, site.cast.tomasz, site.cast.admin, site.cast.coach] {
                #expect(try await site.program(as: member).finds("donnees").isEmpty, "\(member.name)")
            }
        }
    }

    @Test("shows eight of a kind at most, by family name, and says that there are others", arguments: Engine.allCases)
    func limit(engine: Engine) async throws {
        try await withSite(engine) { site in
            let organization = site.cast.alize
            try await site.store.write(in: .tenant(organization.uuid)) { db in
                for (number, family) in ["Ibarra", "Hénin", "Œrsted", "Gall", "Falk", "Évrard", "Dahl", "Caro", "Brun", "Abel"].enumerated() {
                    try db.run(
                        """
                        INSERT INTO people (id, organization_id, given_name, family_name, language, time_zone, is_external, version)
                        VALUES (\(Cast.id(PersonTag.self, 700 + number)), \(organization), 'Zélie', \(family), 'fr', 'Europe/Paris', \(false), 1)
                        """)
                }
            }
            let ines = try await site.program(as: site.cast.ines)
            let page = try await ines.get("/goto?q=zelie")
            let families = ["Abel", "Brun", "Caro", "Dahl", "Évrard", "Falk", "Gall", "Hénin"]
            #expect(page.destinations["person"] == families.map { "Zélie \($0)" })
            #expect(page.json?["hasMore"] as? Bool == true)
            let one = try await ines.get("/goto?q=zelie%20oersted")
            #expect(one.json?["hasMore"] as? Bool == false)
            #expect(one.destinations == ["person": ["Zélie Œrsted"]])
            let shown = try await site.browser(as: site.cast.ines).get("/goto?q=zelie")
            let isSaid = shown.shows("Les 8 premières réponses") && shown.shows("D’autres réponses portent ces mots")
            #expect(isSaid)
        }
    }
}

extension TestProgram {
    /// The French names of what is found, by kind, in their order.
    func finds(_ words: String) async throws -> [String: [String]] {
        let page = try await get("/goto?q=\(words.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")")
        #expect(page.status == 200)
        return page.destinations
    }
}

extension TestPage {
    var destinations: [String: [String]] {
        let all = json?["destinations"] as? [[String: Any]] ?? []
        return Dictionary(grouping: all) { $0["kind"] as? String ?? "" }.mapValues { found in
            found.compactMap { ($0["label"] as? [String: String])?["fr"] }
        }
    }
}
