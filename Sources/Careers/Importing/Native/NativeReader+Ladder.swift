import Kernel

extension NativeReader {
    static let ladderKeys = ["key", "name", "craft", "track", "about", "additive", "levels", "themes", "progression", "branches-from", "crossings"]

    mutating func ladder(_ value: YAMLValue, unique keys: inout UniqueKeys) -> LadderDraft? {
        guard let members = reading.members(of: value, named: "ladders", keys: Self.ladderKeys) else { return nil }
        let key = key(in: members, unique: &keys)
        let name = required("name", in: members).flatMap { reading.localized($0, named: "name") }
        let craft = required("craft", in: members).flatMap { reading.string($0, named: "craft") }
        let about = members.filled("about").flatMap { reading.localized($0, named: "about") }
        let track = track(members)
        let isAdditive = members.filled("additive").flatMap { reading.flag($0, named: "additive") } ?? false
        let (themes, cells) = themes(members)
        let competencies = themes.flatMap { $0.competencies.map(\.key) }
        let levels = levels(members, competencies: competencies)
        let expectations = expectations(cells, levels: levels, themes: themes)
        let progression = members.filled("progression").flatMap { self.progression($0, competencies: competencies) }
        let branch = members.filled("branches-from").flatMap { self.branch($0, entering: levels) }
        let crossings = crossings(members)
        guard let key, let name, let craft else { return nil }
        return LadderDraft(
            key: key,
            name: name,
            craft: craft,
            track: track,
            about: about,
            isAdditive: isAdditive,
            levels: levels,
            themes: themes,
            expectations: expectations,
            progression: progression,
            branch: branch,
            crossings: crossings,
            place: reading.place(value)
        )
    }

    private mutating func track(_ members: YAMLMembers) -> Track {
        if let value = members.filled("track") { return reading.choice(value, named: "track") ?? .individual }
        reading.note(
            Phrase(
                fr: "`track` n’est pas écrit : le parcours est lu comme une filière d’expertise (`individual`).",
                en: "`track` is not written: the ladder is read as an individual contributor track (`individual`)."
            ),
            at: members.value
        )
        return .individual
    }
}
