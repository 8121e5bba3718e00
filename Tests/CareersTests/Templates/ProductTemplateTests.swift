import Careers
import Kernel
import Testing

@Suite("The product management template")
struct ProductTemplateTests {
    let reading: FrameworkReading
    let ladder: LadderDraft

    init() throws {
        reading = FrameworkReader.read([FrameworkTemplate.productManagement.file])
        ladder = try #require(reading.draft?.ladders.first)
    }

    @Test("is complete in both languages, without a remark") func complete() {
        #expect(reading.report.entries.isEmpty, "\(reading.report.entries)")
        #expect(reading.draft?.languages == [.french, .english])
        #expect(ladder.levels.count == 6)
        #expect(ladder.competencies.count == 10)
        #expect(ladder.expectations.count == 60)
        #expect(ladder.progression?.explanation != nil)
    }

    @Test("has soft skills, one vigilance and one values theme, each with signals") func kinds() {
        let kinds = ladder.themes.map(\.kind)
        #expect(kinds.contains(.soft) && kinds.contains(.hard) && kinds.contains(.business))
        #expect(kinds.count { $0 == .vigilance } == 1 && kinds.count { $0 == .values } == 1)
        for theme in ladder.themes where theme.kind != .hard && theme.kind != .business {
            for expectation in ladder.expectations where theme.competencies.contains(where: { $0.key == expectation.competency }) {
                #expect(!expectation.signals.isEmpty, "\(expectation.competency) \(expectation.level)")
            }
        }
    }

    private static func words(_ text: String) -> Set<Substring> { Set(text.lowercased().split { !$0.isLetter }) }

    @Test("no two expectations share more than half of their words", arguments: Language.allCases) func distinct(language: Language) {
        let texts = ladder.expectations.map { (place: "\($0.competency) \($0.level)", words: Self.words($0.text?[language] ?? "")) }
        for (index, one) in texts.enumerated() {
            for other in texts[(index + 1)...] {
                let shared = one.words.intersection(other.words).count
                #expect(shared * 2 <= min(one.words.count, other.words.count), "\(one.place) and \(other.place)")
            }
        }
    }

    @Test("says acts, never qualities", arguments: Language.allCases) func plain(language: Language) {
        let vague: [Language: Set<Substring>] = [
            .english: [
                "effectively", "efficiently", "proactively", "proactive", "excellent", "great", "strong", "appropriate", "strategic",
                "honest",
                "optimism", "passion", "they", "he", "she", "his", "her", "their", "very", "always", "quickly", "successfully", "exemplary",
            ],
            .french: [
                "efficacement", "proactif", "excellent", "excellence", "fort", "adapté", "pertinent", "stratégique", "honnêteté",
                "optimisme",
                "passion", "il", "elle", "lui", "très", "toujours", "rapidement", "exemplaire", "bienveillance", "sens",
            ],
        ]
        for expectation in ladder.expectations {
            let texts = [expectation.text].compactMap { $0 } + expectation.signals
            for text in texts.compactMap({ $0[language] }) {
                #expect(Self.words(text).isDisjoint(with: vague[language] ?? []), "\(text)")
                #expect(text.hasSuffix("."), "\(text)")
            }
        }
    }

    @Test("uses French typography") func typography() {
        for text in ladder.expectations.flatMap({ [$0.text].compactMap { $0 } + $0.signals }).compactMap(\.fr) {
            for mark in ["'", " ;", " :", " ?", " !", "« ", " »", "..."] { #expect(!text.contains(mark), "\(text)") }
        }
    }

    @Test("names no company") func nobody() {
        let text = String(decoding: FrameworkTemplate.productManagement.file.bytes, as: UTF8.self)
        let found = ["Alizé", "Palier", "Paiements"].filter { text.contains($0) }
        #expect(found.isEmpty)
    }

    @Test("does not repeat the demonstration's framework", arguments: Language.allCases) func own(language: Language) throws {
        let demonstration = try #require(read(try CompanyFramework.yaml()).draft)
        let others = demonstration.ladders.flatMap(\.expectations).map { Self.words($0.text?[language] ?? "") }
        for expectation in ladder.expectations {
            let words = Self.words(expectation.text?[language] ?? "")
            let isOwn = others.allSatisfy { words.intersection($0).count * 2 <= min(words.count, $0.count) }
            #expect(isOwn, "\(expectation.competency) \(expectation.level)")
        }
    }
}
