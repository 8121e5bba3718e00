import Kernel
import Site
import Tabular

/// Frameworks and ladders as files to keep.
enum Exports {
    static func yaml(_ call: SignedInCall, _ id: FrameworkID) async throws -> Download {
        let viewer = call.viewer
        let stored = try await call.services.read(as: viewer) { db in
            try StoredFramework(Framework.find(id, visibleTo: viewer, in: db), in: db)
        }
        let text = NativeWriter(stored.draft).text
        let name = fileName(stored.framework.name, call.frame.language)
        return Download(
            name: "\(name)-v\(stored.framework.version).yaml",
            contentType: "application/yaml; charset=utf-8",
            bytes: Array(text.utf8)
        )
    }

    /// One row per competency, one column per level, in the reader's language.
    static func csv(_ call: SignedInCall, _ id: LadderID) async throws -> Download {
        let viewer = call.viewer
        let grid = try await call.services.read(as: viewer) { db in try LadderGrid.find(id, visibleTo: viewer, in: db) }
        let language = call.frame.language
        var csv = CSVWriter(separator: language == .french ? .semicolon : .comma)
        let heads = [ImportWords.themes, MatrixWords.competency].map { $0(language) }
        csv.append(heads + grid.levels.map { LevelWords.named($0)(language) })
        for group in grid.groups {
            for competency in group.competencies {
                let cells = grid.levels.map { cell(grid.expectation(of: competency.id, at: $0.id), of: competency, language) }
                csv.append([group.theme.name.preferring(language), competency.name.preferring(language)] + cells)
            }
        }
        return Download(name: fileName(grid.ladder.name, language) + ".csv", contentType: "text/csv; charset=utf-8", bytes: csv.bytes)
    }

    private static func cell(_ expectation: Expectation?, of competency: Competency, _ language: Language) -> String {
        guard let expectation else { return "" }
        let text = expectation.text ?? competency.grades.first { $0.key == expectation.grade }?.name
        return text?.preferring(language) ?? ""
    }

    private static func fileName(_ name: LocalizedText, _ language: Language) -> String {
        let slug = String(Slug.of(name.preferring(language)).prefix(60))
        return slug.isEmpty ? "palier" : slug
    }
}
