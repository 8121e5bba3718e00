import Kernel

/// Nobody leaves before joining, also when the file says only one of the two days and the company knows the other.
struct EmploymentCheck {
    let sheet: PeopleSheet
    let known: KnownPeople

    func report(on rows: [PersonRow], to problems: inout ProblemList) {
        guard sheet.has(.joinedOn) || sheet.has(.leftOn) else { return }
        for (index, row) in rows.enumerated() {
            let before = row.person.flatMap { known[$0] }
            let joined = sheet.has(.joinedOn) ? row.joinedOn : before?.joinedOn
            let left = sheet.has(.leftOn) ? row.leftOn : before?.leftOn
            guard let joined, let left, left < joined else { continue }
            let fault = ImportFault.leftBeforeJoined(joined: joined, left: left)
            problems.add(fault, in: sheet.rows[index], sheet.has(.leftOn) ? .leftOn : .joinedOn)
        }
    }
}
