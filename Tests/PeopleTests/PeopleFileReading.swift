import Foundation
import Kernel
import Tabular
import Testing

@testable import People

/// Short ways to say what a file of people holds and what is found in it.
enum PeopleFileReading {
    static func read(
        _ text: String,
        known: KnownPeople = .none,
        dateOrder: DateOrder? = nil
    ) -> Result<PeopleFile, PeopleFileProblems> {
        PeopleFile.read(bytes: Array(text.utf8), known: known, dateOrder: dateOrder)
    }

    static func refusal(_ text: String, known: KnownPeople = .none) -> PeopleFileProblems? {
        guard case .failure(let found) = read(text, known: known) else { return nil }
        return found
    }

    static func problems(_ text: String, known: KnownPeople = .none, dateOrder: DateOrder? = nil) -> [ImportProblem] {
        guard case .failure(let found) = read(text, known: known, dateOrder: dateOrder) else { return [] }
        return found.problems
    }

    /// `kind@line:column`, all a test of the finding needs.
    static func findings(_ text: String, known: KnownPeople = .none, dateOrder: DateOrder? = nil) -> [String] {
        problems(text, known: known, dateOrder: dateOrder).map { "\($0.kind)@\($0.line)\($0.column.map { ":" + $0 } ?? "")" }
    }

    static func person(
        _ number: Int,
        _ name: String,
        email: String? = nil,
        employeeNumber: String? = nil,
        manager: Int? = nil,
        joinedOn: Day? = nil,
        leftOn: Day? = nil
    ) -> KnownPerson {
        KnownPerson(
            id: id(number),
            name: name,
            email: email,
            employeeNumber: employeeNumber,
            manager: manager.map(id),
            joinedOn: joinedOn,
            leftOn: leftOn
        )
    }

    static func id(_ number: Int) -> PersonID {
        let digit = UInt8(truncatingIfNeeded: number)
        let next = UInt8(truncatingIfNeeded: number >> 8)
        return PersonID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, next, digit)))
    }
}
