import Kernel

extension LevelHeadingsReader {
    mutating func ladderFile(title: String, about: String) -> LadderFile {
        var result = LadderFile(file: file)
        result.language = language
        settleShared()
        if !ladders.contains(where: { !$0.ladder.cells.isEmpty }) { add(.error, Self.nothing, nil) }
        if !report.hasErrors {
            if !isAdditive { add(.note, FrontMatterReader.additivityUnknown, nil) }
            var keys = KeyRing(otherwise: "ladder")
            for ladder in ladders { result.ladders += [draft(ladder, title: title, about: about, &keys)].compactMap { $0 } }
        }
        result.report = report
        return result
    }

    private mutating func draft(
        _ found: (series: String, isManagement: Bool, ladder: GatheredLadder),
        title: String,
        about: String,
        _ keys: inout KeyRing
    ) -> LadderDraft? {
        let ladder = found.ladder
        let name = ladders.count > 1 && !found.series.isEmpty ? "\(title) (\(found.series.uppercased()))" : title
        guard let text = LocalizedText(name, in: language) else { return nil }
        let places = ladder.levels.indices.sorted { (ladder.levels[$0].order ?? 0, $0) < (ladder.levels[$1].order ?? 0, $1) }
        add(.note, LongTableReader.orderedByNumber(name), ladder.line)
        let skills = GatheredSkills(ladder, GradeScale([], in: language), language)
        let levels = levels(of: ladder, places)
        var expectations = skills.expectations(of: places, in: file)
        for index in expectations.indices { expectations[index].level = levels[expectations[index].level - 1].order }
        let craft = Slug.of(title)
        reportHoles(ladder, name, expectations.count)
        return LadderDraft(
            key: keys.key(for: name),
            name: text,
            craft: craft.isEmpty ? "craft" : craft,
            track: found.isManagement ? .manager : .individual,
            about: LocalizedText(about, in: language),
            isAdditive: isAdditive,
            levels: levels,
            themes: skills.themes,
            expectations: expectations,
            place: SourcePlace(file: file, line: ladder.line)
        )
    }

    private mutating func levels(of ladder: GatheredLadder, _ places: [Int]) -> [LevelDraft] {
        let defined = Set(ladder.cells.keys.map(\.level))
        for place in places where !defined.contains(place) {
            add(.warning, Self.notDefined(ladder.levels[place].name), ladder.levels[place].line)
        }
        // A level alone in its file keeps its number: its neighbours stand in other files.
        let isAlone = ladders.count == 1 && places.count == 1
        return places.enumerated().compactMap { offset, place in
            let level = ladder.levels[place]
            return LocalizedText(level.name, in: language).map {
                LevelDraft(
                    order: isAlone ? level.order ?? 1 : offset + 1,
                    name: $0,
                    scope: LocalizedText(level.scope, in: language),
                    isDefined: defined.contains(place)
                )
            }
        }
    }

    private mutating func reportHoles(_ ladder: GatheredLadder, _ name: String, _ filled: Int) {
        let all = Set(ladder.cells.keys.map(\.level)).count * ladder.skills.count
        if filled < all { add(.note, LongTableReader.holes(name, all - filled, of: all), ladder.line) }
    }
}
