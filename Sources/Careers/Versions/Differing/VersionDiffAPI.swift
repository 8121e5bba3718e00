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

    struct VersionDiff: Encodable, Sendable {
        let framework: FrameworkItem, old: FrameworkItem?, new: FrameworkItem?, ladder: String?, rows: [DiffLine]

        init(_ content: DiffContent) {
            framework = FrameworkItem(content.framework)
            old = content.crosswalk.map { FrameworkItem($0.old.framework) }
            new = content.crosswalk.map { FrameworkItem($0.new.framework) }
            ladder = content.ladder
            rows = content.crosswalk.map { crosswalk in content.lines.map { DiffLine($0.row, of: crosswalk) } } ?? []
        }
    }
}
