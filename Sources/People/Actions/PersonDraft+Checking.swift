import Foundation
import Kernel
import Storage

extension PersonDraft {
    /// Every reason why this cannot be stored, each with its field.
    /// - Throws: `Refusal.invalid`.
    func check(as person: PersonID?, leftOn: Day? = nil, in db: Write) throws {
        var problems: [Problem] = []
        if let craft, try db.value(Int.self, "SELECT 1 FROM crafts WHERE id = \(craft) AND organization_id = \(db.organization)") == nil {
            problems.append(Problem(field: PersonField.craft.rawValue, text: PersonFormWords.noSuchCraft))
        }
        if TimeZone(identifier: timeZone) == nil {
            problems.append(Problem(field: PersonField.timeZone.rawValue, text: PersonFormWords.noSuchTimeZone))
        }
        if let joinedOn, let leftOn, joinedOn > leftOn {
            problems.append(Problem(field: PersonField.joinedOn.rawValue, text: PersonFormWords.joinsAfterLeaving(leftOn)))
        }
        if let email, let other = try holder("p.email = \(email)", except: person, in: db) {
            problems.append(Problem(field: PersonField.email.rawValue, text: PersonFormWords.emailTaken(by: other)))
        }
        if let employeeNumber, let other = try holder("p.employee_number = \(employeeNumber)", except: person, in: db) {
            problems.append(Problem(field: PersonField.employeeNumber.rawValue, text: PersonFormWords.numberTaken(by: other)))
        }
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
    }

    private func holder(_ condition: Query, except person: PersonID?, in db: Write) throws -> String? {
        try db.all(Person.self, "SELECT \(Person.columns) FROM people p WHERE p.organization_id = \(db.organization) AND \(condition)")
            .first { $0.id != person }?.name
    }
}
