import Testing

@testable import Careers

@Suite("What changes between two texts, word by word")
struct WordDiffTests {
    private func written(_ old: String, _ new: String) -> String {
        WordDiff(from: old, to: new).pieces.map { piece in
            switch piece.kind {
            case .kept: piece.text
            case .removed: "[-\(piece.text)-]"
            case .added: "[+\(piece.text)+]"
            }
        }.joined()
    }

    @Test("shows the words that go and those that come, where they stand")
    func words() {
        #expect(written("Mène cinq entretiens par mois", "Mène six entretiens par mois") == "Mène [-cinq-][+six+] entretiens par mois")
        #expect(written("Lit un tableau.", "Lit un tableau et le discute.") == "Lit un tableau[+ et le discute+].")
        #expect(written("", "Tout") == "[+Tout+]")
        #expect(written("Tout", "") == "[-Tout-]")
        #expect(written("l’été", "l’hiver") == "l’[-été-][+hiver+]")
    }

    @Test("is empty between a text and itself, and each side can be read back whole")
    func whole() {
        var random = SeededGenerator(seed: 7)
        let words = ["les", "clients", "mesure", "décide", ",", "\n", "avec", "équipe"]
        for _ in 0..<200 {
            let texts = (0..<2).map { _ in
                (0..<Int.random(in: 0...14, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
            }
            let diff = WordDiff(from: texts[0], to: texts[1])
            #expect(diff.pieces.filter { $0.kind != .added }.map(\.text).joined() == texts[0])
            #expect(diff.pieces.filter { $0.kind != .removed }.map(\.text).joined() == texts[1])
            #expect(WordDiff(from: texts[0], to: texts[0]).isEmpty)
        }
    }
}
