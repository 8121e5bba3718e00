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
        var texts: [LocalizedText?] = []
        for expectation in ladders.flatMap(\.expectations) {
            texts.append(expectation.text)
            texts += expectation.signals
        }
        return texts.compactMap { $0?[language] }
    }

    /// Also names, titles, scopes, explanations.
    func allTexts(_ language: Language) -> [String] {
        var parts: [LocalizedText?] = []
        for ladder in ladders {
            parts += [ladder.name, ladder.about, ladder.progression?.explanation]
            for level in ladder.levels {
                parts += [level.name, level.scope, level.experience]
                parts += level.titles
            }
            parts += ladder.themes.map(\.name)
            for competency in ladder.competencies { parts += [competency.name, competency.description] }
        }
        return parts.compactMap { $0?[language] } + sentences(language)
    }
}
