import Careers
import Kernel

/// A template as the reader understands it, and what is written in it.
struct TemplateTexts {
    let reading: FrameworkReading
    let ladders: [LadderDraft]

    init(_ template: FrameworkTemplate) {
        reading = FrameworkReader.read([template.file])
        ladders = reading.draft?.ladders ?? []
    }

    func ladder(_ track: Track) -> LadderDraft? { ladders.first { $0.track == track } }

    /// What is expected everywhere in the file, with its place.
    func expectations(_ language: Language) -> [(place: String, words: ContentWords)] {
        ladders.flatMap { ladder in
            ladder.expectations.map { expectation in
                (
                    "\(ladder.key), \(expectation.competency) \(expectation.level)",
                    ContentWords(expectation.text?[language] ?? "", language)
                )
            }
        }
    }

    /// Expectations and signals, one by one.
    func sentences(_ language: Language) -> [String] {
        ladders.flatMap(\.expectations).flatMap { [$0.text].compactMap { $0 } + $0.signals }.compactMap { $0[language] }
    }

    /// Also names, titles, scopes, explanations.
    func allTexts(_ language: Language) -> [String] {
        let parts = ladders.flatMap { ladder in
            [ladder.name, ladder.about, ladder.progression?.explanation].compactMap { $0 }
                + ladder.levels.flatMap { [$0.name, $0.scope, $0.experience].compactMap { $0 } + $0.titles }
                + ladder.themes.map(\.name) + ladder.competencies.flatMap { [$0.name, $0.description].compactMap { $0 } }
        }
        return parts.compactMap { $0[language] } + sentences(language)
    }
}
