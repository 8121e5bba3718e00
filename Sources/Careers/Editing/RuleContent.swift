import Kernel
import Site
import Storage

/// How one moves up a ladder of a draft, or to one of its levels, to be written.
struct RuleContent: Sendable {
    let framework: Framework
    let grid: LadderGrid
    /// Nil for the rule of the whole ladder.
    let level: Level?
    /// As it is stored now.
    let stored: ProgressionDraft?
    let seen: String
    /// What is typed, when it can be read as a rule.
    var typed: ProgressionDraft?
    var isPreview = false

    var ladder: LadderDraft { LadderDraft(grid) }

    static func load(_ call: SignedInCall, _ id: LadderID) async throws -> RuleContent {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { db in
            try RuleContent(LadderGrid.find(id, visibleTo: viewer, detail: .statements(everythingOf: nil), in: db), nil, viewer, db)
        }
    }

    static func load(_ call: SignedInCall, _ id: LevelID) async throws -> RuleContent {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { db in
            let level = try Level.find(id, visibleTo: viewer, in: db)
            return try RuleContent(LadderGrid.find(level.ladder, visibleTo: viewer, detail: .statements(everythingOf: nil), in: db), level, viewer, db)
        }
    }

    private init(_ grid: LadderGrid, _ level: Level?, _ viewer: Viewer, _ db: any Reader) throws {
        self.grid = grid
        self.level = level
        framework = try Framework.find(grid.ladder.framework, visibleTo: viewer, in: db)
        _ = try FrameworkPolicy(viewer).rewrite(framework)
        stored = grid.rules.first { $0.level == level?.id }.map { ProgressionDraft($0) }
        seen = try Fingerprint.of(stored)
    }

    /// The same, with what a form says.
    func previewing(_ form: RuleForm) throws(Refusal) -> RuleContent {
        var preview = self
        preview.typed = try form.rule(on: ladder)
        preview.isPreview = true
        return preview
    }

    var shown: ProgressionDraft? { isPreview ? typed : stored }

    /// What will be read of a rule; of a level without one, what is read of the ladder's.
    func sentence(_ draft: ProgressionDraft?) -> Phrase {
        guard let draft else {
            guard level != nil, let rule = grid.rules.first(where: { $0.level == nil }) else { return ProgressionWords.noRule }
            return words(rule)
        }
        return words(ProgressionRule(draft, level: level?.id))
    }

    /// Levels that cannot meet a rule in points with what is written there today.
    func outOfReach(_ draft: ProgressionDraft?) -> [Int] {
        guard case .points(let least, let points) = draft?.condition else { return [] }
        let amounts = Dictionary(points.map { ($0.competency, $0.value) }, uniquingKeysWith: { first, _ in first })
        let levels = level.map { [$0] } ?? grid.levels.filter { each in !grid.rules.contains { $0.level == each.id } }
        return levels.filter { level in
            let written = grid.expectations(at: level.id)
            let total = written.compactMap { grid.competency($0.competency)?.key }.compactMap { amounts[$0] }.reduce(0, +)
            return !written.isEmpty && total < least
        }.map(\.order)
    }

    private func words(_ rule: ProgressionRule) -> Phrase {
        ProgressionWords.sentence(rule, count: level.map { grid.expectations(at: $0.id).count }) { key in
            grid.competencies.first { $0.key == key }?.name.phrase ?? Phrase(same: key)
        }
    }
}

extension ProgressionRule {
    init(_ draft: ProgressionDraft, level: LevelID?) {
        self.init(level: level, condition: draft.condition, required: draft.required, explanation: draft.explanation, subLevels: draft.subLevels)
    }
}
