import Careers
import Kernel
import Testing

@Suite("The wording of each template", .serialized)
struct TemplateWordingTests {
    @Test("the measure of likeness tells a paraphrase from two different acts")
    func measure() {
        let one = ContentWords("Writes the migration plan of the store and switches the old one off.", .english)
        #expect(one.repeats(ContentWords("Writes a plan for the migration of the store.", .english)))
        #expect(!one.repeats(ContentWords("Has the store audited by another team before each release.", .english)))
        let french = ContentWords("Écrit le plan de migration et éteint l’ancien système à la date annoncée.", .french)
        #expect(french.repeats(ContentWords("Écrit un plan de migration du système.", .french)))
    }

    @Test("no two expectations of one file share more than half of their words", arguments: FrameworkTemplate.crafts, Language.allCases)
    func distinct(template: FrameworkTemplate, language: Language) {
        let texts = TemplateTexts(template).expectations(language)
        for (index, one) in texts.enumerated() {
            let alike = texts[(index + 1)...].filter { $0.words.repeats(one.words) }.map(\.place)
            #expect(alike.isEmpty, "\(one.place) and \(alike)")
        }
    }

    @Test("no expectation repeats another template or the demonstration's framework", arguments: Language.allCases)
    func own(language: Language) throws {
        let demonstration = try #require(read(try CompanyFramework.yaml()).draft)
        var seen = demonstration.ladders.flatMap(\.expectations).map { expectation in
            (place: expectation.competency, words: ContentWords(expectation.text?[language] ?? "", language))
        }
        for template in FrameworkTemplate.crafts {
            let texts = TemplateTexts(template).expectations(language)
            for one in texts {
                let alike = seen.filter { $0.words.repeats(one.words) }.map(\.place)
                #expect(alike.isEmpty, "\(one.place) and \(alike)")
            }
            seen += texts
        }
    }

    @Test("says acts, never qualities or degrees, in under 300 characters", arguments: FrameworkTemplate.crafts, Language.allCases)
    func plain(template: FrameworkTemplate, language: Language) {
        for text in TemplateTexts(template).sentences(language) {
            let vague = ContentWords.all(text).intersection(Self.vague[language] ?? [])
            #expect(vague.isEmpty, "\(vague) in \(text)")
            #expect(text.hasSuffix(".") && text.count < 300, "\(text)")
        }
    }

    @Test("uses French typography", arguments: FrameworkTemplate.crafts)
    func typography(template: FrameworkTemplate) {
        for text in TemplateTexts(template).allTexts(.french) {
            for mark in ["'", " ;", " :", " ?", " !", " %", "« ", " »", "..."] { #expect(!text.contains(mark), "\(text)") }
        }
    }

    @Test("names no company", arguments: FrameworkTemplate.crafts)
    func nobody(template: FrameworkTemplate) {
        let text = String(decoding: template.file.bytes, as: UTF8.self)
        let found = ["Alizé", "Palier ", "Paiements"].filter { text.contains($0) }
        #expect(!text.isEmpty && found.isEmpty)
    }

    private static let vague: [Language: Set<Substring>] = [
        .english: ContentWords.all(
            """
            effectively efficiently proactively proactive excellent great strong strongly appropriate strategic honest honesty optimism
            passion passionate they he she his her their very always quickly successfully exemplary understands believes knows aware feels
            regularly consistently judgement judgment rigour rigorous good better best clear relevant properly meaningful mindset attitude
            empathy curious curiosity humility resilient inspires young mature native comfortable confident ownership
            """
        ),
        .french: ContentWords.all(
            """
            efficacement efficace proactif proactive excellent excellente excellence fort forte fortement adapté adaptée pertinent
            pertinente stratégique honnêteté optimisme passion il elle lui très toujours rapidement exemplaire bienveillance sens comprend
            sait croit connaît ressent maîtrise régulièrement constamment systématiquement clairement bon bonne meilleur meilleure rigueur
            rigoureux veille posture attitude empathie curiosité humilité jeune mature dynamique inspire
            """
        ),
    ]
}
