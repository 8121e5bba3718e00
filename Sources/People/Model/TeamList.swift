import Kernel

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
