import Kernel

extension CareersAPI {
    struct CrosswalkSide: Encodable, Sendable {
        let identity: ExpectationIdentity, ladder: String, competency: String, level: Int, text: Text?

        init(_ entry: CrosswalkEntry) {
            (identity, ladder, competency, level) = (entry.identity, entry.ladder, entry.competency, entry.level)
            text = .of(entry.text)
        }
    }

    struct CrosswalkLine: Encodable, Sendable {
        let kind: CrosswalkKind, old: [CrosswalkSide], new: [CrosswalkSide], isConfirmed: Bool, isOutdated: Bool

        init(_ line: Crosswalk.Line, of crosswalk: Crosswalk) {
            kind = line.row.kind
            old = line.row.old.compactMap { crosswalk.oldEntries[$0] }.map(CrosswalkSide.init)
            new = line.row.new.compactMap { crosswalk.newEntries[$0] }.map(CrosswalkSide.init)
            (isConfirmed, isOutdated) = (line.isConfirmed, line.standing == .outdated)
        }
    }

    struct LevelMove: Encodable, Sendable {
        let from: LevelID, fromLadder: String, fromLevel: Int, to: LevelID?, toLadder: String?, toLevel: Int?, isConfirmed: Bool
    }

    struct CrosswalkTable: Encodable, Sendable {
        let framework: FrameworkItem, from: FrameworkItem?, isComplete: Bool, missing: [Text], rows: [CrosswalkLine], levels: [LevelMove]

        init(_ content: CrosswalkContent) {
            framework = FrameworkItem(content.framework)
            from = content.crosswalk.map { FrameworkItem($0.old.framework) }
            isComplete = content.crosswalk?.isComplete ?? true
            missing = (content.crosswalk.map(CrosswalkWords.missing) ?? []).map { Text(fr: $0.fr, en: $0.en) }
            rows = content.crosswalk.map { crosswalk in crosswalk.lines.map { CrosswalkLine($0, of: crosswalk) } } ?? []
            levels = content.crosswalk.map(Self.levels) ?? []
        }

        private static func levels(_ crosswalk: Crosswalk) -> [LevelMove] {
            let shown = crosswalk.shownMoves
            return crosswalk.passage.old.map { level in
                let target = shown[level.id].flatMap { id in crosswalk.passage.new.first { $0.id == id } }
                return LevelMove(
                    from: level.id, fromLadder: level.ladder, fromLevel: level.order, to: target?.id, toLadder: target?.ladder, toLevel: target?.order,
                    isConfirmed: crosswalk.moves[level.id] != nil)
            }
        }
    }
}
