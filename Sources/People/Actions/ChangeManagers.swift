import Kernel

/// From a day on, somebody answers to these managers and to no others.
package enum ChangeManagers {
    package static func perform(
        _ person: PersonID, managers: [PersonID], from day: Day, permit: DirectoryEditing, in db: Write
    ) throws {
        try StructureTurn.take(in: db)
        let people = try Person.employments(of: managers + [person], in: db)
        guard let employment = people[person] else { throw Refusal.notFound }
        let lines = try ReportingLine.toManagers(of: person, of: db.organization, in: db)
        let problems =
            LineRules.problems(of: managers, of: employment, from: day, among: people) + LineRules.problems(beginning: day, after: lines)
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
        let steps = Transition.steps(from: lines, to: managers, on: day) { LineRules.last(of: employment, people[$0]) }
        try refuseLoops(steps, of: person, from: day, in: db)
        try ReportingLine.carryOut(steps, for: person, in: db)
    }

    private static func refuseLoops(_ steps: [DatedStep<ReportingLine>], of person: PersonID, from day: Day, in db: Write) throws {
        var structure = ReportingStructure(try ReportingLine.all(notOverOn: day, of: db.organization, in: db))
        structure.apply(steps, to: person) { db.id() }
        guard let loop = structure.firstLoop(from: day) else { return }
        let names = try loop.people.map { try Person.find($0, in: db).name }
        throw Refusal.invalid(LineRules.managerField, LineWords.loop(names, on: loop.day))
    }
}
