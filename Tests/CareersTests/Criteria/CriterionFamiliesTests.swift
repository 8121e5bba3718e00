import Kernel
import Testing

@testable import Careers

@Suite("The families of the criterion rules")
struct CriterionFamiliesTests {
    private func kinds(_ text: String, _ language: Language, below: String? = nil, others: [String] = [], signals: [String] = [], kind: ThemeKind = .hard)
        -> Set<FindingKind>
    {
        let criterion = Criterion(text: text, language: language, kind: kind, below: below, others: others, signals: signals)
        return Set(CriterionCheck.findings(of: criterion).map(\.kind))
    }

    @Test("a wording of the family is found, and as nothing else", arguments: FamilyWordings.found)
    func isFound(wording: FamilyWordings.Wording) {
        #expect(kinds(wording.text, wording.language) == Set([wording.kind].compactMap(\.self)))
    }

    @Test("the same words about the work are left alone", arguments: FamilyWordings.sound)
    func isLeftAlone(wording: FamilyWordings.Wording) {
        #expect(kinds(wording.text, wording.language).isEmpty)
    }

    @Test("the same act in other words, voice or order repeats", arguments: FamilyWordings.repeated)
    func repeats(pair: FamilyWordings.Pair) {
        #expect(kinds(pair.text, pair.language, others: [pair.other]).contains(.nearDuplicate))
        #expect(kinds(pair.other, pair.language, others: [pair.text]).contains(.nearDuplicate))
    }

    @Test("another object, moment, audience, delay or act does not", arguments: FamilyWordings.distinct)
    func doesNotRepeat(pair: FamilyWordings.Pair) {
        #expect(!kinds(pair.text, pair.language, others: [pair.other]).contains(.nearDuplicate))
    }

    @Test("praise added to the level below is told once; what was open without it is told too")
    func praise() {
        #expect(kinds("Repère avec une grande aisance les écarts de stock.", .french, below: "Repère les écarts de stock.") == [.adverbOnly])
        #expect(kinds("Does a superb job of closing the month.", .english, below: "Does a good job of closing the month.") == [.adverbOnly])
        #expect(kinds("Is a very calm facilitator.", .english, below: "Is a calm facilitator.") == [.adverbOnly, .trait])
    }

    @Test("a state or a trait is no signal, whatever its rhythm; a dated trace is one")
    func signals() {
        for signal in ["Une attention de chaque instant", "Un calme communicatif", "Quelqu’un comme nous", "Toujours disponible"] {
            #expect(kinds("Relit les maquettes du groupe.", .french, signals: [signal], kind: .soft) == [.noSignal])
        }
        #expect(kinds("Relit les maquettes du groupe.", .french, signals: ["Remarques datées du jour de la revue"], kind: .soft).isEmpty)
    }
}
