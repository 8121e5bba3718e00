import Kernel

extension LongTableReader {
    mutating func build(into result: inout LadderFile) {
        result.language = guess.language ?? .english
        add(guess.language == nil ? .warning : .note, FrontMatterReader.read(in: guess.language), nil)
        let scale = GradeScale(grades, in: result.language)
        if !grades.isEmpty { add(scale.isUsual ? .note : .warning, scale.message(in: result.language), nil) }
        add(.note, Self.counts(ladders.count), nil)
        var keys = KeyRing(otherwise: "ladder")
        for ladder in ladders {
            let (places, question) = sequence(of: ladder)
            if let question { result.unordered.append(question) }
            if let draft = draft(ladder, key: keys.key(for: ladder.name), places, scale, result.language) { result.ladders.append(draft) }
        }
    }

    private mutating func draft(_ ladder: GatheredLadder, key: String, _ places: [Int], _ scale: GradeScale, _ language: Language)
        -> LadderDraft?
    {
        guard let name = LocalizedText(ladder.name, in: language) else { return nil }
        let skills = GatheredSkills(ladder, scale, language)
        let expectations = skills.expectations(of: places, in: file)
        reportHoles(ladder, expectations.count)
        return LadderDraft(
            key: key,
            name: name,
            craft: ladder.craft,
            about: LocalizedText(ladder.about, in: language),
            levels: levels(of: ladder, places, language),
            themes: skills.themes,
            expectations: expectations,
            place: SourcePlace(file: file, line: ladder.line)
        )
    }

    private func levels(of ladder: GatheredLadder, _ places: [Int], _ language: Language) -> [LevelDraft] {
        let defined = Set(ladder.cells.keys.map(\.level))
        let word = language == .french ? "Palier" : "Level"
        return places.enumerated().compactMap { offset, place in
            let level = ladder.levels[place]
            return LocalizedText(level.isUnnamed ? "\(word) \(offset + 1)" : level.name, in: language).map {
                LevelDraft(
                    order: offset + 1,
                    name: $0,
                    scope: LocalizedText(level.scope, in: language),
                    isDefined: defined.contains(place)
                )
            }
        }
    }

    /// Long tables are ragged by nature: one sentence for a ladder, not one for each hole.
    private mutating func reportHoles(_ ladder: GatheredLadder, _ filled: Int) {
        let all = ladder.levels.count * ladder.skills.count
        if filled < all { add(.note, Self.holes(ladder.name, all - filled, of: all), ladder.line) }
    }
}
