import Kernel
import Storage

/// Writes everything a draft says under a framework that has nothing yet.
struct DraftInsertion {
    private let db: Write
    private let framework: FrameworkID
    private let kept: KeptIdentities
    private var pending = PendingRows()
    private var catalogue: CompetencyCatalogue

    init(_ db: Write, under framework: FrameworkID, keeping kept: KeptIdentities) {
        self.db = db
        self.framework = framework
        self.kept = kept
        catalogue = CompetencyCatalogue(db, under: framework, keeping: kept)
    }

    mutating func insert(_ draft: FrameworkDraft) throws {
        add(draft.values)
        var places: [String: LadderPlaces] = [:]
        for (position, ladder) in draft.ladders.enumerated() { places[ladder.key] = add(ladder, at: position) }
        for ladder in draft.ladders { addPassages(of: ladder, places) }
        try pending.insert(in: db)
    }

    private var owner: Query { "\(db.organization), \(framework)" }

    private mutating func add(_ values: [CompanyValueDraft]) {
        for (position, value) in values.enumerated() {
            let id: ID<CompanyValueDraft> = db.id()
            pending.add("(\(id), \(owner), \(position), \(value.key), \(both: value.name), \(both: value.description))", to: .values)
        }
    }

    private mutating func add(_ draft: LadderDraft, at position: Int) -> LadderPlaces {
        let earlier = kept.ladder(draft.key)
        let id = earlier?.id ?? db.id()
        pending.add(
            """
            (\(id), \(owner), \(position), \(draft.key), \(draft.craft), \(draft.track), \(both: draft.name), \(both: draft.about),
                \(draft.isAdditive), \(earlier.map { $0.revision(saying: draft) } ?? 1))
            """,
            to: .ladders
        )
        let levels = addLevels(of: draft, ladder: id)
        let competencies = addRows(of: draft, ladder: id)
        for expectation in draft.expectations {
            guard let level = levels[expectation.level], let competency = competencies[expectation.competency] else { continue }
            add(expectation, of: draft.key, ladder: id, level: level, competency: competency)
        }
        if let rule = draft.progression { add(rule, ladder: id, level: nil, competencies) }
        for level in draft.levels { addConditions(of: level, ladder: id, levels, competencies) }
        return (id, levels)
    }

    /// Where a ladder and its levels are stored.
    private typealias LadderPlaces = (id: LadderID, levels: [Int: LevelID])

    private mutating func addPassages(of draft: LadderDraft, _ places: [String: LadderPlaces]) {
        guard let own = places[draft.key] else { return }
        let branch = draft.branch.map { (Passage.Kind.branch, $0.entry, $0.ladder, $0.level) }
        let crossings = draft.crossings.map { (Passage.Kind.crossing, $0.level, $0.ladder, $0.other) }
        for (position, (kind, near, ladder, far)) in ((branch.map { [$0] } ?? []) + crossings).enumerated() {
            guard let level = own.levels[near], let other = places[ladder]?.levels[far] else { continue }
            pending.add("(\(own.id), \(position), \(owner), \(kind.rawValue), \(level), \(other))", to: .passages)
        }
    }

    private mutating func addLevels(of draft: LadderDraft, ladder: LadderID) -> [Int: LevelID] {
        var ids: [Int: LevelID] = [:]
        for level in draft.levels {
            let earlier = kept.level(level.order, of: draft.key)
            let id = earlier?.id ?? db.id()
            ids[level.order] = id
            let identity = kept.identity(level.order, of: draft.key) ?? db.id()
            pending.add(
                """
                (\(id), \(owner), \(ladder), \(identity), \(level.order), \(both: level.name), \(both: level.scope), \(both: level.experience),
                    \(level.isDefined), \(earlier.map { $0.revision(saying: level) } ?? 1))
                """,
                to: .levels
            )
            for (position, title) in level.titles.enumerated() {
                let titleID: ID<Level> = db.id()
                pending.add("(\(titleID), \(owner), \(id), \(position), \(both: title))", to: .titles)
            }
        }
        return ids
    }

    private mutating func addRows(of draft: LadderDraft, ladder: LadderID) -> [String: CompetencyID] {
        var ids: [String: CompetencyID] = [:]
        for theme in draft.themes {
            for competency in theme.competencies where ids[competency.key] == nil {
                let id = catalogue.id(of: competency, in: theme, adding: &pending)
                pending.add("(\(ladder), \(id), \(owner), \(ids.count))", to: .rows)
                ids[competency.key] = id
            }
        }
        return ids
    }

    private mutating func add(
        _ draft: ExpectationDraft,
        of ladderKey: String,
        ladder: LadderID,
        level: LevelID,
        competency: CompetencyID
    ) {
        let place = ExpectationPlace(ladder: ladderKey, competency: draft.competency, level: draft.level)
        let earlier = kept.expectation(place)
        let id = earlier?.id ?? db.id()
        let identity = kept.identity(place) ?? db.id()
        pending.add(
            """
            (\(id), \(owner), \(ladder), \(level), \(competency), \(identity), \(orNull: draft.grade), \(earlier.map { $0.revision(saying: draft) } ?? 1))
            """,
            to: .expectations
        )
        for row in Expectation.Wording(draft).rows(of: id, owner: owner, ids: db.id) { pending.add(row, to: .lines) }
    }

    private mutating func add(_ rule: ProgressionDraft, ladder: LadderID, level: LevelID?, _ competencies: [String: CompetencyID]) {
        let id: ID<ProgressionRule> = db.id()
        let (kind, threshold, amounts) = rule.condition.columns
        pending.add(
            "(\(id), \(owner), \(ladder), \(orNull: level), \(kind), \(orNull: threshold), \(both: rule.explanation))",
            to: .rules
        )
        for (position, amount) in amounts.enumerated() {
            guard let competency = competencies[amount.competency] else { continue }
            pending.add("(\(id), \(competency), \(owner), \(position), \(amount.value))", to: .weights)
        }
        for (position, step) in rule.subLevels.enumerated() {
            pending.add("(\(id), \(position), \(owner), \(step.atLeast), \(both: step.name))", to: .subLevels)
        }
        var seen: Set<CompetencyID> = []
        for competency in rule.required.compactMap({ competencies[$0] }) where seen.insert(competency).inserted {
            pending.add("(\(id), \(competency), \(owner), \(seen.count))", to: .required)
        }
    }

    private mutating func addConditions(
        of draft: LevelDraft,
        ladder: LadderID,
        _ levels: [Int: LevelID],
        _ competencies: [String: CompetencyID]
    ) {
        guard let level = levels[draft.order] else { return }
        if let rule = draft.progression { add(rule, ladder: ladder, level: level, competencies) }
        for (position, prerequisite) in draft.prerequisites.enumerated() {
            let id: ID<Prerequisite> = db.id()
            switch prerequisite {
            case .condition(let text):
                pending.add("(\(id), \(owner), \(level), \(position), \(both: text), NULL, NULL)", to: .prerequisites)
            case .expectation(let key, let order):
                guard let competency = competencies[key], let shown = levels[order] else { continue }
                pending.add("(\(id), \(owner), \(level), \(position), NULL, NULL, \(competency), \(shown))", to: .prerequisites)
            }
        }
    }
}

extension ProgressionCondition {
    fileprivate var columns: (kind: String, threshold: Double?, amounts: [CompetencyWeight]) {
        switch self {
        case .all: ("all", nil, [])
        case .share(let share): ("share", share, [])
        case .weighted(let share, let weights): ("weighted", share, weights)
        case .points(let points, let amounts): ("points", points, amounts)
        }
    }
}
