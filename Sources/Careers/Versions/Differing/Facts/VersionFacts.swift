import Kernel

/// Everything besides the expectations that changes from a version to another.
struct VersionFacts: Sendable {
    private(set) var all: [VersionFact] = []

    init(_ crosswalk: Crosswalk) {
        let (old, new) = (crosswalk.old.draft, crosswalk.new.draft)
        let names = LadderNames(old, new)
        note(.name, old: old.name.phrase, new: new.name.phrase)
        note(.languages, old: FactWords.languages(old.languages), new: FactWords.languages(new.languages))
        note(.context, old: old.context?.phrase, new: new.context?.phrase)
        compareValues(old.values, new.values)
        for ladder in new.ladders {
            guard let before = old.ladders.first(where: { $0.key == ladder.key }) else {
                note(.ladder, of: ladder.key, at: ladder.name.phrase, new: FactWords.ladder(ladder))
                continue
            }
            compare(before, ladder, LevelPairs(crosswalk, before, ladder), names)
        }
        for ladder in old.ladders where !new.ladders.contains(where: { $0.key == ladder.key }) {
            note(.ladder, of: ladder.key, at: ladder.name.phrase, old: FactWords.ladder(ladder))
        }
    }

    /// - Parameter ladder: nil for all of them.
    func shown(on ladder: String?) -> [VersionFact] {
        ladder == nil ? all : all.filter { $0.ladder == nil || $0.ladder == ladder }
    }

    func count(on ladder: String) -> Int { all.count { $0.ladder == ladder } }

    /// Keeps what differs.
    mutating func note(
        _ subject: VersionFact.Subject, of ladder: String? = nil, at place: Phrase = Phrase(same: ""), old: Phrase? = nil, new: Phrase? = nil
    ) {
        guard old != new else { return }
        all.append(VersionFact(subject: subject, ladder: ladder, place: place, old: old, new: new))
    }

    private mutating func compareValues(_ old: [CompanyValueDraft], _ new: [CompanyValueDraft]) {
        for value in new {
            let before = old.first { $0.key == value.key }
            note(.value, at: value.name.phrase, old: before.map(FactWords.value), new: FactWords.value(value))
        }
        for value in old where !new.contains(where: { $0.key == value.key }) {
            note(.value, at: value.name.phrase, old: FactWords.value(value))
        }
    }
}
