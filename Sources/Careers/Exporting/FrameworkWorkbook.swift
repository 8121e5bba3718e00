import Kernel
import Tabular

/// Ladders as sheets of a workbook, the name of each above its table.
enum FrameworkWorkbook {
    static func sheets(_ ladders: [LadderDraft], in language: Language) -> [WorkbookWriter.Sheet] {
        ladders.map { ladder in
            let name = ladder.name.preferring(language)
            return WorkbookWriter.Sheet(name: name, rows: [[name]] + MatrixSheet(ladder: ladder, language: language).rows, heads: 2, keptColumns: 2)
        }
    }
}
