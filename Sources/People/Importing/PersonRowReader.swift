import Kernel
import Tabular

/// Reads what one line says by itself: everything but dates, which the whole column explains, and managers, whom the whole file names.
struct PersonRowReader {
    private static let longestName = 100
    private static let longestText = 200

    let sheet: PeopleSheet

    func read(_ row: Table.Row, reportingTo problems: inout ProblemList) -> PersonRow {
        var person = PersonRow(line: row.line)
        readIdentity(of: &person, from: row, to: &problems)
        person.title = text(.title, in: row, to: &problems)
        person.craft = text(.craft, in: row, to: &problems)
        person.teams = list(.teams, separatedBy: "|", in: row, to: &problems)
        person.roles = roles(in: row, to: &problems)
        person.language = word(.language, in: row, to: &problems) {
            ImportWords.language($0)
        } otherwise: {
            .unknownLanguage($0)
        }
        person.isExternal = word(.external, in: row, to: &problems) {
            ImportWords.answer($0)
        } otherwise: {
            .unknownAnswer($0)
        }
        person.timeZone = word(.timeZone, in: row, to: &problems) {
            TimeZoneNames.known($0)
        } otherwise: {
            .unknownTimeZone($0, suggestion: TimeZoneNames.suggestion(for: $0))
        }
        return person
    }

    private func readIdentity(of person: inout PersonRow, from row: Table.Row, to problems: inout ProblemList) {
        person.givenName = text(.givenName, in: row, atMost: Self.longestName, to: &problems) ?? ""
        person.familyName = text(.familyName, in: row, atMost: Self.longestName, to: &problems) ?? ""
        if sheet.has(.givenName), sheet.text(.givenName, in: row).isEmpty { problems.add(.missingGivenName, in: row, .givenName) }
        if sheet.has(.familyName), sheet.text(.familyName, in: row).isEmpty { problems.add(.missingFamilyName, in: row, .familyName) }
        person.employeeNumber = text(.employeeNumber, in: row, atMost: Self.longestName, to: &problems)
        let email = sheet.text(.email, in: row)
        if !email.isEmpty {
            person.email = EmailSpelling.normalised(email)
            if person.email == nil { problems.add(.malformedEmail(email), in: row, .email) }
        }
        let isUnidentified = email.isEmpty && sheet.text(.employeeNumber, in: row).isEmpty
        if isUnidentified, sheet.has(.email) || sheet.has(.employeeNumber) { problems.add(.unidentified, in: row) }
    }

    private func text(
        _ field: PeopleField,
        in row: Table.Row,
        atMost limit: Int = longestText,
        to problems: inout ProblemList
    ) -> String? {
        let written = sheet.text(field, in: row)
        guard !written.isEmpty else { return nil }
        guard let text = PlainText.of(written) else {
            problems.add(.unreadableText(written), in: row, field)
            return nil
        }
        guard text.unicodeScalars.count <= limit else {
            problems.add(.tooLong(text, limit: limit), in: row, field)
            return nil
        }
        return text
    }

    private func list(_ field: PeopleField, separatedBy mark: Character, in row: Table.Row, to problems: inout ProblemList) -> [String] {
        var seen: Set<String> = []
        var result: [String] = []
        for part in sheet.text(field, in: row).split(separator: mark) {
            let written = String(part).withoutOuterBlanks
            guard !written.isEmpty else { continue }
            guard let text = PlainText.of(written) else {
                problems.add(.unreadableText(written), in: row, field)
                continue
            }
            if text.unicodeScalars.count > Self.longestText {
                problems.add(.tooLong(text, limit: Self.longestText), in: row, field)
            } else if seen.insert(text).inserted {
                result.append(text)
            }
        }
        return result
    }

    private func roles(in row: Table.Row, to problems: inout ProblemList) -> [Role] {
        var found: Set<Role> = []
        for part in sheet.text(.roles, in: row).split(whereSeparator: { $0 == "|" || $0 == "," }) {
            let written = String(part).withoutOuterBlanks
            guard !written.isEmpty else { continue }
            if let role = ImportWords.role(written) {
                found.insert(role)
            } else {
                problems.add(.unknownRole(written, suggestion: ImportWords.nearestRole(to: written)), in: row, .roles)
            }
        }
        return Role.allCases.filter(found.contains)
    }

    private func word<Meaning>(
        _ field: PeopleField,
        in row: Table.Row,
        to problems: inout ProblemList,
        meaning: (String) -> Meaning?,
        otherwise fault: (String) -> ImportFault
    ) -> Meaning? {
        let written = sheet.text(field, in: row)
        guard !written.isEmpty else { return nil }
        guard let meaning = meaning(written) else {
            problems.add(fault(written), in: row, field)
            return nil
        }
        return meaning
    }
}
