import Kernel
import Storage

/// The themes and competencies of a framework: the same in two ladders is one row, told by everything it says.
struct CompetencyCatalogue {
    private let db: Write
    private let framework: FrameworkID
    private var kept: KeptIdentities
    private var themes: [ThemeIdentity: ThemeID] = [:]
    private var competencies: [ThemeID: [(draft: CompetencyDraft, id: CompetencyID)]] = [:]

    private struct ThemeIdentity: Hashable {
        let key: String
        let name: LocalizedText
        let kind: ThemeKind?
    }

    init(_ db: Write, under framework: FrameworkID, keeping kept: KeptIdentities) {
        self.db = db
        self.framework = framework
        self.kept = kept
    }

    mutating func id(of competency: CompetencyDraft, in theme: ThemeDraft, adding pending: inout PendingRows) -> CompetencyID {
        let theme = id(of: theme, adding: &pending)
        if let known = competencies[theme]?.first(where: { $0.draft == competency }) { return known.id }
        let id = kept.competency(competency.key) ?? db.id()
        competencies[theme, default: []].append((competency, id))
        pending.add(
            "(\(id), \(owner), \(theme), \(competency.key), \(both: competency.name), \(both: competency.description))",
            to: .competencies
        )
        for (position, grade) in competency.grades.enumerated() {
            let gradeID: ID<GradeDraft> = db.id()
            pending.add(
                "(\(gradeID), \(owner), \(id), \(position), \(grade.key), \(both: grade.name), \(both: grade.description))",
                to: .grades
            )
        }
        return id
    }

    private mutating func id(of theme: ThemeDraft, adding pending: inout PendingRows) -> ThemeID {
        let identity = ThemeIdentity(key: theme.key, name: theme.name, kind: theme.kind)
        if let known = themes[identity] { return known }
        let id = kept.theme(theme.key) ?? db.id()
        themes[identity] = id
        pending.add("(\(id), \(owner), \(theme.key), \(theme.kind?.rawValue ?? "unspecified"), \(both: theme.name))", to: .themes)
        return id
    }

    private var owner: Query { "\(db.organization), \(framework)" }
}
