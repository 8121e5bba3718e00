import CXLSXWriter
import Foundation

/// Writes a workbook whose every cell is text: what begins with `=`, `+`, `-` or `@` stays a text and is never calculated.
package struct WorkbookWriter: Sendable {
    package struct Sheet: Sendable {
        package let name: String
        package let rows: [[String]]
        /// Rows at the top that stay in sight.
        package let heads: Int
        /// Columns at the left that stay in sight.
        package let keptColumns: Int

        package init(name: String, rows: [[String]], heads: Int = 1, keptColumns: Int = 0) {
            (self.name, self.rows, self.heads, self.keptColumns) = (name, rows, heads, keptColumns)
        }
    }

    static let longest = 32_767

    /// The same sheets and instant give the same bytes.
    package static func bytes(_ sheets: [Sheet], madeAt: Date) throws(TabularError) -> [UInt8] {
        for sheet in sheets {
            for row in sheet.rows where row.contains(where: { EscapedText.encoded($0).unicodeScalars.count > longest }) {
                throw .workbook(.longCell(sheet: sheet.name, limit: longest))
            }
        }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("palier-workbook-\(UUID().uuidString)", isDirectory: true)
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
            defer { try? FileManager.default.removeItem(at: folder) }
            let file = folder.appendingPathComponent("workbook.xlsx").path
            guard write(sheets, to: file, in: folder.path, madeAt) else { throw TabularError.workbook(.notWritten) }
            return Array(try Data(contentsOf: URL(fileURLWithPath: file)))
        } catch {
            throw error as? TabularError ?? .workbook(.notWritten)
        }
    }

    private static func write(_ sheets: [Sheet], to file: String, in folder: String, _ madeAt: Date) -> Bool {
        folder.withCString { folder in
            var options = lxw_workbook_options()
            options.tmpdir = UnsafeMutablePointer(mutating: folder)
            guard let book = workbook_new_opt(file, &options) else { return false }
            var properties = lxw_doc_properties()
            properties.created = Int(madeAt.timeIntervalSince1970)
            workbook_set_properties(book, &properties)
            var isWhole = true
            let (head, body) = (format(book, isBold: true), format(book, isBold: false))
            for (name, sheet) in zip(SheetName.all(sheets.map(\.name)), sheets) {
                guard let page = workbook_add_worksheet(book, name) else {
                    isWhole = false
                    continue
                }
                isWhole = fill(page, sheet, head, body) && isWhole
            }
            return workbook_close(book) == LXW_NO_ERROR && isWhole
        }
    }

    private static func format(_ book: UnsafeMutablePointer<lxw_workbook>, isBold: Bool) -> UnsafeMutablePointer<lxw_format>? {
        let format = workbook_add_format(book)
        format_set_text_wrap(format)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        format_set_num_format(format, "@")
        if isBold { format_set_bold(format) }
        return format
    }

    private static func fill(
        _ page: UnsafeMutablePointer<lxw_worksheet>, _ sheet: Sheet, _ head: UnsafeMutablePointer<lxw_format>?, _ body: UnsafeMutablePointer<lxw_format>?
    ) -> Bool {
        var isWhole = true
        let width = sheet.rows.map(\.count).max() ?? 0
        for column in 0..<width { worksheet_set_column(page, UInt16(column), UInt16(column), column < sheet.keptColumns ? 24 : 44, nil) }
        for (row, cells) in sheet.rows.enumerated() {
            for (column, text) in cells.enumerated() where !text.isEmpty {
                let format = row < sheet.heads ? head : body
                let error = worksheet_write_string(page, UInt32(row), UInt16(column), EscapedText.encoded(text), format)
                isWhole = isWhole && error == LXW_NO_ERROR
            }
        }
        worksheet_freeze_panes(page, UInt32(sheet.heads), UInt16(sheet.keptColumns))
        return isWhole
    }
}
