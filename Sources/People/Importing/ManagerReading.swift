import Tabular

/// Finds the manager each line names, by e-mail or by employee number, in the file or in the company.
struct ManagerReading {
    let sheet: PeopleSheet
    let registry: PeopleRegistry

    func fill(_ rows: inout [PersonRow], reportingTo problems: inout ProblemList) {
        guard sheet.has(.manager) else { return }
        var unknown: [Int] = []
        for (index, row) in sheet.rows.enumerated() {
            let reference = sheet.text(.manager, in: row)
            guard !reference.isEmpty else { continue }
            switch registry.manager(reference) {
            case .row(index): problems.add(.ownManager(rows[index].name), in: row, .manager)
            case let manager?: rows[index].manager = manager
            case nil: unknown.append(index)
            }
        }
        report(unknown, of: rows, to: &problems)
    }

    /// Many exports name managers; a name that is one person's only is answered with what to write instead.
    private func report(_ unknown: [Int], of rows: [PersonRow], to problems: inout ProblemList) {
        guard !unknown.isEmpty else { return }
        let references = referencesByName(of: rows)
        for index in unknown {
            let row = sheet.rows[index]
            let reference = sheet.text(.manager, in: row)
            let meant = references[HeaderText.key(reference.replacing(",", with: " "))] ?? nil
            problems.add(.unknownManager(reference, meant: meant), in: row, .manager)
        }
    }

    /// Nil marks a name that several people carry.
    private func referencesByName(of rows: [PersonRow]) -> [String: String?] {
        var references: [String: String?] = [:]
        for row in rows where !row.givenName.isEmpty && !row.familyName.isEmpty {
            guard let reference = row.email ?? row.employeeNumber else { continue }
            for name in Set([row.givenName + row.familyName, row.familyName + row.givenName].map(HeaderText.key)) {
                references[name] = .some(references.keys.contains(name) ? nil : reference)
            }
        }
        return references
    }
}
