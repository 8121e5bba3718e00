import Kernel
import Tabular

/// Who is who: each line stands for one person, each person for one line, and the company's people are recognised.
///
/// An employee number counts for more than an e-mail: addresses change, and some exports have none.
struct PeopleRegistry {
    let known: KnownPeople
    private var rowOfEmail: [String: Int] = [:]
    private var rowOfNumber: [String: Int] = [:]
    private var rowOfPerson: [PersonID: Int] = [:]
    private var people: [PersonID?] = []

    init(_ rows: [PersonRow], sheet: PeopleSheet, known: KnownPeople, reportingTo problems: inout ProblemList) {
        self.known = known
        people.reserveCapacity(rows.count)
        for (index, row) in rows.enumerated() {
            let isRepeated = reportRepeats(of: row, at: index, in: sheet.rows[index], of: rows, to: &problems)
            let person = recognised(row, in: sheet.rows[index], to: &problems)
            people.append(person)
            guard let person else { continue }
            if let first = rowOfPerson[person] {
                if !isRepeated {
                    problems.add(.samePersonTwice(known[person]?.name ?? row.name, line: rows[first].line), in: sheet.rows[index])
                }
            } else {
                rowOfPerson[person] = index
            }
        }
    }

    func fillPeople(of rows: inout [PersonRow]) {
        for (index, person) in people.enumerated() { rows[index].person = person }
    }

    /// Somebody in the file before somebody only the company knows.
    func manager(_ reference: String) -> PersonRow.Manager? {
        let key = reference.lowercased()
        let isEmail = key.contains("@")
        if let row = isEmail ? rowOfEmail[key] : rowOfNumber[key] { return .row(row) }
        guard let person = isEmail ? known.person(email: key) : known.person(employeeNumber: key) else { return nil }
        return standing(person.id)
    }

    /// A known person's own line if the file has one.
    func standing(_ person: PersonID) -> PersonRow.Manager {
        rowOfPerson[person].map { .row($0) } ?? .person(person)
    }

    private mutating func reportRepeats(
        of row: PersonRow,
        at index: Int,
        in cells: Table.Row,
        of rows: [PersonRow],
        to problems: inout ProblemList
    ) -> Bool {
        var isRepeated = false
        if let email = row.email {
            if let first = rowOfEmail[email] {
                problems.add(.duplicateEmail(email, line: rows[first].line), in: cells, .email)
                isRepeated = true
            } else {
                rowOfEmail[email] = index
            }
        }
        if let number = row.employeeNumber {
            if let first = rowOfNumber[number.lowercased()] {
                problems.add(.duplicateNumber(number, line: rows[first].line), in: cells, .employeeNumber)
                isRepeated = true
            } else {
                rowOfNumber[number.lowercased()] = index
            }
        }
        return isRepeated
    }

    private func recognised(_ row: PersonRow, in cells: Table.Row, to problems: inout ProblemList) -> PersonID? {
        let byNumber = row.employeeNumber.flatMap(known.person(employeeNumber:))
        let byEmail = row.email.flatMap(known.person(email:))
        if let byEmail, let email = row.email, let number = row.employeeNumber {
            if let byNumber, byNumber.id != byEmail.id {
                problems.add(.numberAndEmailOfTwo(byNumber.name, number: number, byEmail.name, email: email), in: cells, .email)
            } else if byNumber == nil, let other = byEmail.employeeNumber {
                problems.add(.emailOfAnotherNumber(email, of: byEmail.name, known: other, written: number), in: cells, .email)
            }
        }
        return (byNumber ?? byEmail)?.id
    }
}
