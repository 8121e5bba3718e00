import Careers
import Kernel
import Reviews
import Storage

extension GridSubjects {
    /// - Parameter tags: what the facts at hand are attached to, perhaps in another version of the framework.
    static func of(_ grid: Grid, tags: Set<CompetencyID>, in db: any Reader) throws -> GridSubjects {
        let own = Set(grid.rows.map(\.id))
        let ids = own.union(tags)
        let lines = try db.all(
            CompetencyLine.self,
            """
            SELECT k.id, k.key, k.theme_id, f.lineage_id FROM competencies k JOIN frameworks f ON f.id = k.framework_id
            WHERE k.id IN (\(list: ids))
            """)
        let themes = Dictionary(lines.map { ($0.id, $0.theme) }, uniquingKeysWith: { first, _ in first })
        let named = Dictionary(lines.filter { own.contains($0.id) }.map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
        return GridSubjects(
            themes: grid.themes.compactMap { theme in
                theme.rows.first.flatMap { themes[$0.id] }.map { Theme(id: $0, name: theme.name, competencies: theme.rows) }
            },
            versions: lines.reduce(into: [:]) { $0[$1.id] = own.contains($1.id) ? $1.id : named[$1.name] })
    }
}

private struct CompetencyLine: RowDecodable {
    let id: CompetencyID
    let theme: ThemeID
    /// What does not change from one version to the next.
    let name: String

    init(row: Row) throws {
        id = try row["id"]
        theme = try row["theme_id"]
        name = "\(try row.get("lineage_id", as: ID<Grid>.self)) \(try row.get("key", as: String.self))"
    }
}
