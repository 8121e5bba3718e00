import Kernel
import Tabular

/// Everything that stands in the way of a file. Nothing of it is imported.
package struct RefusedFile: Error, Sendable {
    /// Problems told at once; more would hide what to do.
    private static let mostTold = 200

    private(set) var problems: [ImportProblem] = []
    /// What concerns no line.
    private(set) var general: [Phrase] = []
    /// Nil when the file is no table at all: there is nothing to go on with.
    var encoding: TextEncoding?
    /// Those of a workbook that somebody must choose between; empty when there is nothing to choose.
    private(set) var sheets: [String] = []

    init(general: [Phrase] = []) {
        self.general = general
    }

    init(_ found: PeopleFileProblems) {
        problems = found.problems
        encoding = found.encoding
        sheets = found.sheets
    }

    var isEmpty: Bool { problems.isEmpty && general.isEmpty }
    var isReadable: Bool { encoding != nil || !sheets.isEmpty }

    /// The date nobody but a person can read, when that is all there is to ask.
    var openDate: String? {
        problems.allSatisfy { $0.kind == .ambiguousDates } && general.isEmpty ? problems.first?.example : nil
    }

    /// Those of single lines, which can be corrected one by one; the others are of the file.
    var ofLines: [ImportProblem] {
        let ofFile: Set<ImportProblem.Kind> = [.unreadableFile, .missingColumn, .rivalColumns, .noPeople, .ambiguousDates]
        return problems.filter { !ofFile.contains($0.kind) }
    }

    mutating func add(_ message: Phrase, line: Int?) {
        if let line {
            problems.append(ImportProblem(kind: .againstDirectory, line: line, column: nil, message: message))
        } else {
            general.append(message)
        }
    }

    var told: [Problem] {
        var told = problems.prefix(Self.mostTold).map { PeopleImportWords.problem($0.message, line: $0.line, column: $0.column) }
        let rest = problems.count - told.count
        if rest > 0 { told.append(Problem(field: ImportSource.field, text: PeopleImportWords.more(rest))) }
        return told + general.map { Problem(field: ImportSource.field, text: $0) }
    }

    var refusal: Refusal { .invalid(told) }
}
