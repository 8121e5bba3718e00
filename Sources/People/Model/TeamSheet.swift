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
