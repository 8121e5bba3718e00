import Kernel

/// The languages a native file declares, or, when it does not, those its texts are seen to be in.
struct NativeLanguages {
    private(set) var all: [Language] = []
    private(set) var report = ImportReport()

    /// The language of a text written without one.
    var plain: Language { all.first ?? .english }

    init(_ root: YAMLValue, file: String) {
        var reading = YAMLReading(file: file, plainLanguage: .english, languages: [])
        if let value = root.members?.first(where: { $0.key == "languages" })?.value, !value.isEmpty {
            for item in reading.list(value, named: "languages") {
                guard let language: Language = reading.choice(item, named: "languages") else { continue }
                if all.contains(language) {
                    reading.error(Phrase(fr: "Cette langue est écrite deux fois.", en: "This language is written twice."), at: item)
                } else {
                    all.append(language)
                }
            }
        } else {
            detect(root, &reading)
        }
        report = reading.report
    }

    private mutating func detect(_ root: YAMLValue, _ reading: inout YAMLReading) {
        var guess = LanguageGuess()
        root.eachText { guess.read($0) }
        all = Self.written(root)
        if all.count < 2, let seen = guess.language, all != [seen] { all.append(seen) }
        if all.isEmpty { all = [.english] }
        let list = all.map(\.rawValue).joined(separator: ", ")
        reading.warning(
            Phrase(
                fr: "`languages` manque : les textes ont été lus comme étant en \(list). Ajoutez `languages: [\(list)]` si c’est juste.",
                en: "`languages` is missing: the texts were read as being in \(list). Add `languages: [\(list)]` if that is right."
            ),
            at: root
        )
    }

    /// The languages named by `fr:` and `en:` keys.
    private static func written(_ value: YAMLValue) -> [Language] {
        var found: [Language] = []
        switch value.content {
        case .empty, .text: break
        case .list(let items): found = items.flatMap(written)
        case .mapping(let members):
            found = members.flatMap { [Language(rawValue: $0.key)].compactMap { $0 } + written($0.value) }
        }
        return Language.allCases.filter { found.contains($0) }
    }
}
