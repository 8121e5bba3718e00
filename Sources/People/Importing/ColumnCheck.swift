import Tabular

/// Whether the file has the columns without which nobody can be imported, each of them once.
struct ColumnCheck {
    let sheet: PeopleSheet

    func report(to problems: inout ProblemList) {
        for rivals in sheet.headers.rivals {
            problems.addToHeader(.rivalColumns(rivals.kept.name, rivals.other.name), column: rivals.other)
        }
        if !sheet.has(.givenName) { problems.addToHeader(.missingGivenNames(lookalike: sheet.lookalike(of: .givenName))) }
        if !sheet.has(.familyName) { problems.addToHeader(.missingFamilyNames(lookalike: sheet.lookalike(of: .familyName))) }
        if !sheet.has(.email), !sheet.has(.employeeNumber) {
            problems.addToHeader(.missingIdentities(lookalike: sheet.lookalike(of: .email, .employeeNumber)))
        }
        if sheet.rows.isEmpty { problems.addToHeader(.noPeople) }
        for row in sheet.rows { reportSurplus(in: row, to: &problems) }
    }

    /// A text under no header usually means that a separator in an earlier cell has moved the rest of the line.
    private func reportSurplus(in row: Table.Row, to problems: inout ProblemList) {
        let surplus = row.cells.enumerated().first { index, cell in
            (index >= sheet.table.columns.count || !sheet.table.columns[index].isNamed) && !cell.isBlank
        }
        if let surplus { problems.add(.surplusCell(surplus.element.text, number: surplus.offset + 1), in: row) }
    }
}
