import Kernel
import Tabular

/// A file that is refused as it stands, as data.
struct RefusedFileView: Encodable, Sendable {
    struct Item: Encodable, Sendable { let line: Int, column: String?, kind: String, message: [String: String] }

    let id: String
    let problems: [Item]
    let general: [[String: String]]
    let encoding: String?
    /// What to choose between, when a workbook has several with rows.
    let sheets: [String]

    init(_ file: PeopleImport, _ refused: RefusedFile) {
        id = file.id.description
        problems = refused.problems.map {
            Item(line: $0.line, column: $0.column, kind: $0.kind.rawValue, message: ["fr": $0.message.fr, "en": $0.message.en])
        }
        general = refused.general.map { ["fr": $0.fr, "en": $0.en] }
        encoding = refused.encoding?.rawValue
        sheets = refused.sheets
    }
}
