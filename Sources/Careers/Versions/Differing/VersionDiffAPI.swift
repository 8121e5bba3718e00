import Kernel

extension CareersAPI {
    struct DiffPiece: Encodable, Sendable { let kind: String, text: String }

    struct DiffLine: Encodable, Sendable {
        let kind: CrosswalkKind, old: [CrosswalkSide], new: [CrosswalkSide], language: Language, words: [DiffPiece]

        init(_ row: CrosswalkRow, of crosswalk: Crosswalk) {
            kind = row.kind
            old = row.old.compactMap { crosswalk.oldEntries[$0] }.map(CrosswalkSide.init)
            new = row.new.compactMap { crosswalk.newEntries[$0] }.map(CrosswalkSide.init)
            let sides = DiffSides(row, of: crosswalk, for: crosswalk.new.framework.languages.first ?? .french)
            language = sides.language
            words = WordDiff(from: sides.old, to: sides.new).pieces.map { DiffPiece(kind: "\($0.kind)", text: $0.text) }
        }
    }

    /// Something besides the expectations; `old` or `new` is null where there is none.
    struct DiffFact: Encodable, Sendable {
        let subject: VersionFact.Subject, ladder: String?, place: Text, old: Text?, new: Text?

        init(_ fact: VersionFact) {
            (subject, ladder, place) = (fact.subject, fact.ladder, Text(fr: fact.place.fr, en: fact.place.en))
            (old, new) = (fact.old.map { Text(fr: $0.fr, en: $0.en) }, fact.new.map { Text(fr: $0.fr, en: $0.en) })
        }
    }

    struct VersionDiff: Encodable, Sendable {
        let framework: FrameworkItem, old: FrameworkItem?, new: FrameworkItem?, ladder: String?, facts: [DiffFact], rows: [DiffLine]

        init(_ content: DiffContent) {
            framework = FrameworkItem(content.framework)
            old = content.crosswalk.map { FrameworkItem($0.old.framework) }
            new = content.crosswalk.map { FrameworkItem($0.new.framework) }
            ladder = content.ladder
            facts = (content.facts?.shown(on: content.ladder) ?? []).map(DiffFact.init)
            rows = content.crosswalk.map { crosswalk in content.lines.map { DiffLine($0.row, of: crosswalk) } } ?? []
        }
    }
}
