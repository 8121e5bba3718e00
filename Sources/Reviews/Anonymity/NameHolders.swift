import Kernel
import Site
import Storage

/// Says who keeps the three parts of a cycle's opening key. Whoever keeps their part keeps what they made of it.
enum NameHolders {
    static func perform(_ chosen: [KeyHolder.Part: PersonID], of cycle: ReviewCycle, permit: CycleEditing, in db: Write) throws {
        guard cycle.plan.modes.areAnonymous else { throw Refusal.conflict(KeyWords.notAnonymous) }
        try check(chosen, on: Day(of: db.now, in: cycle.plan.calendar.zone), db)
        let known = try KeyHolder.of(cycle.id, in: db)
        for holder in known where chosen[holder.part] != holder.person {
            try db.run("DELETE FROM key_holders WHERE cycle_id = \(cycle.id) AND part = \(holder.part)", unrecorded: "part of cycle.key_holders_named")
        }
        for (part, person) in chosen.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where known.first(where: { $0.part == part })?.person != person {
            try db.run(
                "INSERT INTO key_holders (cycle_id, part, organization_id, person_id) VALUES (\(cycle.id), \(part), \(db.organization), \(person))",
                unrecorded: "part of cycle.key_holders_named")
        }
        let names = Dictionary(uniqueKeysWithValues: chosen.map { ($0.key.rawValue, JSON.of($0.value)) })
        try db.record(Event("cycle.key_holders_named", "cycle", cycle.id, .object(names)))
    }

    private static func check(_ chosen: [KeyHolder.Part: PersonID], on today: Day, _ db: Write) throws {
        var problems: [Problem] = []
        for part in KeyHolder.Part.allCases {
            let candidates = try KeyCandidate.all(for: part, on: today, of: db.organization, in: db)
            if !candidates.contains(where: { $0.person == chosen[part] }) {
                problems.append(Problem(field: HoldersForm.field(part).name, text: KeyWords.notOne(part)))
            }
        }
        if problems.isEmpty, Set(chosen.values).count < chosen.count { problems = [Problem(field: HoldersForm.field(.staff).name, text: KeyWords.threePeople)] }
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
    }
}
