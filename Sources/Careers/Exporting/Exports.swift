import Foundation
import Kernel
import Markup
import Site
import Tabular

/// Frameworks and ladders as files to keep.
enum Exports {
    static func yaml(_ call: SignedInCall, _ id: FrameworkID) async throws -> Download {
        let stored = try await stored(call, id)
        return Download(
            name: "\(fileName(stored.framework.name, call.frame.language))-v\(stored.framework.version).yaml",
            contentType: "application/yaml; charset=utf-8",
            bytes: Array(NativeWriter(stored.draft).text.utf8)
        )
    }

    /// Every ladder of a framework, a sheet each, in the reader's language.
    static func workbook(_ call: SignedInCall, _ id: FrameworkID) async throws -> Download {
        let stored = try await stored(call, id)
        let name = "\(fileName(stored.framework.name, call.frame.language))-v\(stored.framework.version)"
        return try workbook(stored.draft.ladders, of: stored.framework, named: name, call)
    }

    static func ladderWorkbook(_ call: SignedInCall, _ id: LadderID) async throws -> Download {
        let (framework, grid) = try await found(call, id)
        return try workbook([LadderDraft(grid)], of: framework, named: fileName(grid.ladder.name, call.frame.language), call)
    }

    /// One row per competency, one column per level, in the reader's language.
    static func csv(_ call: SignedInCall, _ id: LadderID) async throws -> Download {
        let (language, grid) = (call.frame.language, try await found(call, id).grid)
        var csv = CSVWriter(separator: language == .french ? .semicolon : .comma)
        for row in MatrixSheet(ladder: LadderDraft(grid), language: language).rows { csv.append(row) }
        return Download(name: fileName(grid.ladder.name, language) + ".csv", contentType: "text/csv; charset=utf-8", bytes: csv.bytes)
    }

    /// A page to print, whole in itself.
    static func document(_ call: SignedInCall, _ id: LadderID) async throws -> Download {
        let (language, found) = (call.frame.language, try await found(call, id))
        return Download(
            name: fileName(found.grid.ladder.name, language) + ".html", contentType: "text/html; charset=utf-8",
            bytes: document(found, language), shownWith: [LadderDocument.style])
    }

    static func pdf(_ call: SignedInCall, _ id: LadderID) async throws -> Download {
        let (language, found) = (call.frame.language, try await found(call, id))
        let datedAt = found.framework.publishedAt ?? call.now
        do throws(Printer.Fault) {
            let order = PrintOrder(html: document(found, language), identifier: "\(id)-\(language.rawValue)", datedAt: datedAt)
            let bytes = try await call.services.printer.pdf(order)
            return Download(name: fileName(found.grid.ladder.name, language) + ".pdf", contentType: "application/pdf", bytes: bytes)
        } catch {
            throw Refusal.conflict(ExportWords.why(error))
        }
    }

    private static func document(_ found: (framework: Framework, grid: LadderGrid), _ language: Language) -> [UInt8] {
        Array(LadderDocument(grid: found.grid, framework: found.framework, language: language).html.string.utf8)
    }

    private static func stored(_ call: SignedInCall, _ id: FrameworkID) async throws -> StoredFramework {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { db in
            try StoredFramework(Framework.find(id, visibleTo: viewer, in: db), in: db)
        }
    }

    private static func found(_ call: SignedInCall, _ id: LadderID) async throws -> (framework: Framework, grid: LadderGrid) {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { db in
            let grid = try LadderGrid.find(id, visibleTo: viewer, in: db)
            return (try Framework.find(grid.ladder.framework, visibleTo: viewer, in: db), grid)
        }
    }

    private static func workbook(_ ladders: [LadderDraft], of framework: Framework, named name: String, _ call: SignedInCall) throws -> Download {
        do throws(TabularError) {
            let sheets = FrameworkWorkbook.sheets(ladders, in: call.frame.language)
            let bytes = try WorkbookWriter.bytes(sheets, madeAt: framework.publishedAt ?? call.now)
            return Download(name: name + ".xlsx", contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes: bytes)
        } catch {
            throw Refusal.conflict(Phrase(fr: error.fr, en: error.en))
        }
    }

    private static func fileName(_ name: LocalizedText, _ language: Language) -> String {
        let slug = String(Slug.of(name.preferring(language)).prefix(60))
        return slug.isEmpty ? "palier" : slug
    }
}
