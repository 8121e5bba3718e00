import Kernel
import Tabular

/// Reads the dates of all lines with one order of day and month: one export writes all its dates alike.
struct DateReading {
    private static let fields: [PeopleField] = [.joinedOn, .leftOn]

    let sheet: PeopleSheet
    let declared: DateOrder?

    /// The order by which the dates were read.
    func fill(_ rows: inout [PersonRow], reportingTo problems: inout ProblemList) -> DateOrder? {
        let order = order(reportingTo: &problems)
        for (index, row) in sheet.rows.enumerated() {
            rows[index].joinedOn = day(.joinedOn, in: row, order: order, to: &problems)
            rows[index].leftOn = day(.leftOn, in: row, order: order, to: &problems)
        }
        return order
    }

    /// The order that holds for the file; what cannot be decided is told once and not for every cell.
    private func order(reportingTo problems: inout ProblemList) -> DateOrder? {
        if let declared { return declared }
        let count = sheet.rows.count
        let texts = Self.fields.flatMap { field in sheet.rows.map { sheet.text(field, in: $0) } }
        func place(_ index: Int) -> (row: Table.Row, field: PeopleField) { (sheet.rows[index % count], Self.fields[index / count]) }
        switch DateOrder.evidence(in: texts) {
        case .told(let order): return order
        case .notNeeded: return nil
        case .ambiguous(let first):
            problems.add(.ambiguousDates(example: texts[first]), in: place(first).row, place(first).field)
        case .contradictory(let dayMonth, let monthDay):
            let (first, second) = (min(dayMonth, monthDay), max(dayMonth, monthDay))
            let fault = ImportFault.contradictoryDates(texts[second], other: texts[first], line: place(first).row.line)
            problems.add(fault, in: place(second).row, place(second).field)
        }
        return nil
    }

    private func day(_ field: PeopleField, in row: Table.Row, order: DateOrder?, to problems: inout ProblemList) -> Day? {
        let text = sheet.text(field, in: row)
        guard !text.isEmpty else { return nil }
        do throws(DateTextFault) {
            let day = try DateText(text).day(order: order)
            return Day(year: day.year, month: day.month, day: day.day)
        } catch .ambiguous {
            return nil
        } catch {
            problems.add(.badDate(text, error), in: row, field)
            return nil
        }
    }
}
