import Tabular

/// A table as the mapping page shows it: its columns, what stands in them, and what each is taken for.
package struct TableOutline: Sendable, Equatable {
    package struct Column: Sendable, Equatable {
        package let header: String
        /// The first texts below.
        package let samples: [String]
        package var use: ColumnUse
    }

    package let file: String
    package let name: String
    package let line: Int
    package let isTurned: Bool
    package var columns: [Column]
    /// Is what the columns are known, from their names or from a person?
    package let isUnderstood: Bool

    init(_ table: SourceTable, _ laid: LaidTable, isUnderstood: Bool) {
        (file, line, isTurned) = (table.file, laid.line, laid.isTurned)
        name = laid.title.isEmpty ? table.name : laid.title
        self.isUnderstood = isUnderstood
        let texts = laid.rows.prefix(40)
        columns = laid.headers.enumerated().map { index, header in
            let samples = texts.lazy.compactMap { $0.cells.indices.contains(index) ? $0.cells[index] : nil }.filter { !$0.isBlank && !$0.isRepeated }
            return Column(header: header, samples: samples.prefix(2).map { table.text($0) }, use: .unused)
        }
    }

    mutating func take(_ uses: [ColumnUse]) {
        for index in columns.indices where uses.indices.contains(index) { columns[index].use = uses[index] }
    }
}
