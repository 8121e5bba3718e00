import Foundation
import Kernel
import Testing

@testable import Careers

@Suite("The crosswalk proposed between two versions")
struct CrosswalkProposalTests {
    static func identity(_ number: Int) -> ExpectationIdentity {
        ExpectationIdentity(UUID(uuidString: "00000000-0000-7000-8000-" + String(repeating: "0", count: 12 - String(number).count) + String(number)) ?? UUID())
    }

    static func entry(_ number: Int, _ text: String, at level: Int = 1, of competency: String = "clients", on ladder: String = "pm") -> CrosswalkEntry {
        CrosswalkEntry(
            identity: identity(number), ladder: ladder, competency: competency, level: level, text: LocalizedText(fr: text, en: nil), signals: [],
            grade: nil)
    }

    private func rows(_ old: [CrosswalkEntry], _ new: [CrosswalkEntry]) -> [CrosswalkRow] { CrosswalkProposal.rows(from: old, to: new) }

    private func row(_ kind: CrosswalkKind, _ old: [Int], _ new: [Int]) -> CrosswalkRow {
        CrosswalkRow(kind: kind, old: old.map(Self.identity), new: new.map(Self.identity))
    }

    @Test("keeps what kept its identity: the same, or reworded")
    func kept() {
        let old = [Self.entry(1, "Mène cinq entretiens par mois"), Self.entry(2, "Lit un tableau de mesures", of: "data")]
        let new = [Self.entry(1, "Mène  cinq entretiens par mois"), Self.entry(2, "Lit et discute un tableau de mesures", of: "data")]
        #expect(rows(old, new) == [row(.same, [1], [1]), row(.reworded, [2], [2])])
    }

    @Test("finds the same words elsewhere, and a rewording without an identity")
    func moved() {
        let old = [
            Self.entry(1, "Écrit le compte rendu de chaque entretien client"), Self.entry(2, "Fixe un seuil avant de lancer une expérience", of: "data"),
        ]
        let new = [
            Self.entry(11, "Fixe un seuil avant de lancer une expérience", at: 2, of: "mesure"),
            Self.entry(12, "Écrit et partage le compte rendu de chaque entretien client", of: "ecoute"),
        ]
        #expect(Set(rows(old, new)) == [row(.same, [2], [11]), row(.reworded, [1], [12])])
    }

    private static let whole =
        "Prépare les entretiens avec les clients et rédige un guide. Analyse les verbatims recueillis et présente les enseignements à son équipe."
    private static let halves = [
        "Prépare les entretiens avec les clients et rédige un guide.", "Analyse les verbatims recueillis et présente les enseignements à son équipe.",
    ]

    @Test("finds what was split, even when one half kept the identity, and what was merged")
    func splitsAndMerges() {
        let whole = [Self.entry(1, Self.whole), Self.entry(2, "Négocie un budget avec la finance", of: "budget")]
        let parts = [
            Self.entry(1, Self.halves[0]), Self.entry(12, Self.halves[1], of: "analyse"), Self.entry(2, "Négocie un budget avec la finance", of: "budget"),
        ]
        #expect(Set(rows(whole, parts)) == [row(.split, [1], [1, 12]), row(.same, [2], [2])])
        #expect(Set(rows(parts, whole)) == [row(.merged, [1, 12], [1]), row(.same, [2], [2])])
    }

    @Test("says dropped and new when nothing is alike")
    func strangers() {
        let old = [Self.entry(1, "Négocie un budget avec la finance")]
        let new = [Self.entry(11, "Dessine un prototype et le fait essayer", of: "design")]
        #expect(Set(rows(old, new)) == [row(.dropped, [1], []), row(.new, [], [11])])
        #expect(rows([], []).isEmpty)
    }

    @Test("names each expectation once on each side, the same way each time, and reads alike backwards", arguments: 0..<40)
    func sane(seed: Int) {
        let (old, new) = RandomVersions(seed: UInt64(seed)).entries
        let found = rows(old, new)
        #expect(found.flatMap(\.old).sorted { $0.description < $1.description } == old.map(\.identity).sorted { $0.description < $1.description })
        #expect(found.flatMap(\.new).sorted { $0.description < $1.description } == new.map(\.identity).sorted { $0.description < $1.description })
        #expect(found.allSatisfy { $0.fits })
        #expect(rows(old, new) == found)
        let same = Set(found.filter { $0.kind == .same })
        #expect(Set(rows(new, old).map(\.mirrored).filter { $0.kind == .same }) == same)
        #expect(rows(old, old).allSatisfy { $0.kind == .same && $0.old == $0.new })
    }
}
