import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import People

@Suite("The order of names")
struct NameOrderTests {
    @Test("is the reader's, by family name, on the list of people and among those to invite", arguments: Engine.allCases)
    func lists(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                for (member, family) in [(cast.ines, "Œuvrard"), (cast.ruben, "de Wit"), (cast.piotr, "Tréguier"), (cast.gaia, "Éluard")] {
                    _ = try db.run("UPDATE people SET family_name = \(family) WHERE id = \(member.person)")
                    _ = try db.run("UPDATE accounts SET password_hash = NULL WHERE person_id = \(member.person)")
                }
            }
            for (given, family) in [("Luc", "d’Aubigny"), ("Ada", "Delavigne")] {
                _ = try await site.newcomer(given, family, email: "\(given)@alize.example".lowercased())
            }
            let hr = try await site.browser(as: cast.hr)
            for path in ["/people", "/invitations"] {
                let text = try await hr.get(path).text
                let main = text.range(of: "<main").map { text[$0.lowerBound...] } ?? text[...]
                let places = ["d’Aubigny", "de Wit", "Delavigne", "Éluard", "Œuvrard", "Tréguier"].map { main.range(of: $0)?.lowerBound }
                #expect(places.allSatisfy { $0 != nil }, "\(path)")
                let known = places.compactMap(\.self)
                #expect(known == known.sorted(), "\(path)")
            }
        }
    }

    @Test("knows ligatures and accents", arguments: [("Œuvrard", "oeuvrard"), ("Aïcha", "aicha"), ("Ægir", "aegir"), ("de Wit", "de wit")])
    func folding(name: String, folded: String) {
        #expect(SearchText.folded(name) == folded)
    }

    @Test("leaves out apostrophes and hyphens, whichever they are", arguments: ["d’Aubigny", "D'Aubigny", "D-Aubigny", "D\u{2011}Aubigny"])
    func filing(family: String) {
        #expect(SearchText.filed(family, "Luc") == "daubigny luc")
    }
}
