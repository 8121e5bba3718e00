import Tabular

/// Collects problems as they are met and gives them back in the order of the file.
///
/// A file that is wrong on every line would bury its other problems and the reader: past a thousand of one kind they are only counted.
struct ProblemList {
    static let toldOfOneKind = 1_000

    private let most: Int
    private var counts: [ImportProblem.Kind: Int] = [:]
    private var entries: [(column: Int, problem: ImportProblem)] = []
    private let sheet: PeopleSheet

    init(of sheet: PeopleSheet, telling most: Int = toldOfOneKind) {
        self.sheet = sheet
        self.most = most
    }

    var isEmpty: Bool { entries.isEmpty }

    var untold: [ImportProblem.Kind: Int] {
        counts.mapValues { $0 - most }.filter { $0.value > 0 }
    }

    var inFileOrder: [ImportProblem] {
        entries.enumerated().sorted { left, right in
            (left.element.problem.line, left.element.column, left.offset) < (right.element.problem.line, right.element.column, right.offset)
        }
        .map(\.element.problem)
    }

    /// At the cell of a field, or at the line when the row stops before it.
    mutating func add(_ fault: ImportFault, in row: Table.Row, _ field: PeopleField? = nil) {
        add(fault, in: row, column: field.flatMap { sheet.headers[$0] })
    }

    mutating func add(_ fault: ImportFault, in row: Table.Row, column: Table.Column?) {
        add(fault, line: column.flatMap { row[$0] }?.position.line ?? row.line, column: column)
    }

    mutating func addToHeader(_ fault: ImportFault, column: Table.Column? = nil) {
        add(fault, line: sheet.headerLine, column: column)
    }

    private mutating func add(_ fault: ImportFault, line: Int, column: Table.Column?) {
        counts[fault.kind, default: 0] += 1
        guard counts[fault.kind, default: 0] <= most else { return }
        let name = column.flatMap { $0.isNamed ? $0.name : nil }
        entries.append((column?.index ?? -1, ImportProblem(kind: fault.kind, line: line, column: name, message: fault.message, example: fault.example)))
    }
}
