import Kernel
import Tabular

/// A file of people that holds: every line is understood, everybody is told apart, reporting lines end at the top.
package struct PeopleFile: Sendable {
    package let rows: [PersonRow]
    /// The fields the file has a column for; what it has no column for it says nothing about.
    package let fields: Set<PeopleField>
    package let unused: [UnusedColumn]
    /// How its dates were read; nil when every date told its own order.
    package let dateOrder: DateOrder?
    package let encoding: TextEncoding

    /// Reads and checks a whole file: either everything in it holds, or every problem in it is told at once.
    ///
    /// - Parameters:
    ///   - known: the people of the company, for manager references, for recognising who a line is about, and for reporting lines.
    ///   - dateOrder: what `01/02/2026` means, when the file itself does not tell.
    ///   - encoding: what the file is in; found when absent.
    ///   - separator: what stands between cells; found when absent.
    ///   - sheet: which one to read of a workbook that has several.
    ///   - most: how many problems of one kind are told.
    package static func read(
        bytes: [UInt8],
        known: KnownPeople,
        dateOrder: DateOrder? = nil,
        encoding: TextEncoding? = nil,
        separator: Separator? = nil,
        sheet: String? = nil,
        telling most: Int = 1_000
    ) -> Result<PeopleFile, PeopleFileProblems> {
        do throws(TabularError) {
            let sheet = PeopleSheet(try Table.open(bytes, encoding: encoding, separator: separator, sheet: sheet))
            return check(sheet, known: known, dateOrder: dateOrder, telling: most)
        } catch {
            let fault = ImportFault.unreadable(error)
            let problem = ImportProblem(kind: fault.kind, line: error.line, column: nil, message: fault.message)
            return .failure(PeopleFileProblems(problems: [problem], untold: [:], unused: [], encoding: nil, sheets: error.sheetsToChoose))
        }
    }

    private static func check(
        _ sheet: PeopleSheet, known: KnownPeople, dateOrder: DateOrder?, telling most: Int
    ) -> Result<PeopleFile, PeopleFileProblems> {
        var problems = ProblemList(of: sheet, telling: most)
        ColumnCheck(sheet: sheet).report(to: &problems)
        let reader = PersonRowReader(sheet: sheet)
        var rows = sheet.rows.map { reader.read($0, reportingTo: &problems) }
        let order = DateReading(sheet: sheet, declared: dateOrder).fill(&rows, reportingTo: &problems)
        let registry = PeopleRegistry(rows, sheet: sheet, known: known, reportingTo: &problems)
        registry.fillPeople(of: &rows)
        EmploymentCheck(sheet: sheet, known: known).report(on: rows, to: &problems)
        ManagerReading(sheet: sheet, registry: registry).fill(&rows, reportingTo: &problems)
        ReportingLoops(rows: rows, sheet: sheet, registry: registry).report(to: &problems)
        guard problems.isEmpty else {
            let encoding = sheet.table.encoding
            return .failure(PeopleFileProblems(problems: problems.inFileOrder, untold: problems.untold, unused: sheet.unused, encoding: encoding))
        }
        return .success(PeopleFile(rows: rows, fields: sheet.fields, unused: sheet.unused, dateOrder: order, encoding: sheet.table.encoding))
    }
}
