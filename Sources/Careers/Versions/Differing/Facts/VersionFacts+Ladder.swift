import Kernel

extension VersionFacts {
    mutating func compare(_ old: LadderDraft, _ new: LadderDraft, _ levels: LevelPairs, _ names: LadderNames) {
        let place = new.name.phrase
        func words(_ ladder: LadderDraft) -> FactWriting { FactWriting(ladder, names) }
        note(.ladderName, of: new.key, at: place, old: old.name.phrase, new: new.name.phrase)
        note(.introduction, of: new.key, at: place, old: old.about?.phrase, new: new.about?.phrase)
        note(.craft, of: new.key, at: place, old: Phrase(same: old.craft), new: Phrase(same: new.craft))
        note(.track, of: new.key, at: place, old: old.track.words, new: new.track.words)
        note(.adding, of: new.key, at: place, old: FactWords.adding(old.isAdditive), new: FactWords.adding(new.isAdditive))
        note(.rule, of: new.key, at: place, old: words(old).rule(old.progression), new: words(new).rule(new.progression))
        note(.branch, of: new.key, at: place, old: words(old).branch, new: words(new).branch)
        note(.crossings, of: new.key, at: place, old: words(old).crossings, new: words(new).crossings)
        compareThemes(old, new)
        compareCompetencies(old, new)
        compareLevels(old, new, levels, names)
    }

    private mutating func compareThemes(_ old: LadderDraft, _ new: LadderDraft) {
        for theme in new.themes {
            let (before, place) = (old.themes.first { $0.key == theme.key }, theme.name.phrase)
            note(.theme, of: new.key, at: place, old: before?.name.phrase, new: place)
            if let before { note(.themeKind, of: new.key, at: place, old: FactWords.kind(before.kind), new: FactWords.kind(theme.kind)) }
        }
        for theme in old.themes where !new.themes.contains(where: { $0.key == theme.key }) {
            note(.theme, of: new.key, at: theme.name.phrase, old: theme.name.phrase)
        }
    }

    /// A competency says its theme: it may have moved.
    private mutating func compareCompetencies(_ old: LadderDraft, _ new: LadderDraft) {
        let (before, after) = (Self.competencies(old), Self.competencies(new))
        for (competency, theme) in after {
            let (earlier, place) = (before.first { $0.0.key == competency.key }, competency.name.phrase)
            note(
                .competency, of: new.key, at: place, old: earlier.map { FactWords.competency($0.0, in: $0.1) }, new: FactWords.competency(competency, in: theme)
            )
            if let earlier {
                note(.description, of: new.key, at: place, old: FactWords.description(earlier.0), new: FactWords.description(competency))
            }
        }
        for (competency, theme) in before where !after.contains(where: { $0.0.key == competency.key }) {
            note(.competency, of: new.key, at: competency.name.phrase, old: FactWords.competency(competency, in: theme))
        }
    }

    private static func competencies(_ ladder: LadderDraft) -> [(CompetencyDraft, ThemeDraft)] {
        ladder.themes.flatMap { theme in theme.competencies.map { ($0, theme) } }
    }

    private mutating func compareLevels(_ old: LadderDraft, _ new: LadderDraft, _ pairs: LevelPairs, _ names: LadderNames) {
        for level in new.levels {
            let place = FactWords.level(level)
            guard let before = pairs.before(level.order).flatMap({ order in old.levels.first { $0.order == order } }) else {
                note(.level, of: new.key, at: place, new: place)
                continue
            }
            note(.level, of: new.key, at: place, old: FactWords.level(before), new: place)
            compare(before, FactWriting(old, names), level, FactWriting(new, names), at: place, of: new.key)
        }
        for level in old.levels where !pairs.isPaired(level.order) {
            note(.level, of: new.key, at: FactWords.level(level), old: FactWords.level(level))
        }
    }

    private mutating func compare(
        _ old: LevelDraft, _ oldWords: FactWriting, _ new: LevelDraft, _ newWords: FactWriting, at place: Phrase, of ladder: String
    ) {
        note(.titles, of: ladder, at: place, old: FactWords.list(old.titles.map(\.phrase)), new: FactWords.list(new.titles.map(\.phrase)))
        note(.scope, of: ladder, at: place, old: old.scope?.phrase, new: new.scope?.phrase)
        note(.experience, of: ladder, at: place, old: old.experience?.phrase, new: new.experience?.phrase)
        note(.announced, of: ladder, at: place, old: FactWords.defined(old.isDefined), new: FactWords.defined(new.isDefined))
        note(.prerequisites, of: ladder, at: place, old: oldWords.prerequisites(old), new: newWords.prerequisites(new))
        note(.levelRule, of: ladder, at: place, old: oldWords.rule(old.progression), new: newWords.rule(new.progression))
    }
}
