import Kernel

/// A team with who is in it, as one viewer may see it.
struct TeamSheet: Sendable {
    struct Member: Sendable {
        let person: Person
        let span: DaySpan
    }

    let team: Team
    let today: Day
    let members: [Member]
    let leads: [Person]
    let mayEdit: Bool

    var present: [Member] { members.filter { $0.span.contains(today) } }
    var toCome: [Member] { members.filter { $0.span.isYetToCome(on: today) } }
}

/// The list of teams.
struct TeamList: Sendable {
    struct Line: Sendable {
        let team: Team
        let members: Int
        let leads: [Person]
    }

    let lines: [Line]
    let today: Day
    let mayEdit: Bool

    var open: [Line] { lines.filter { $0.team.isOpen(on: today) } }
    var closed: [Line] { lines.filter { !$0.team.isOpen(on: today) } }
}
