import Kernel
import Site

struct MembershipForm: Form {
    static let team = FieldDeclaration(JoinTeam.teamField, .choice)
    static let from = FieldDeclaration(LineRules.dayField, .day)
    static let leavesOthers = FieldDeclaration("leaves_others", .flag, isRequired: false)
    static let fields = [team, from, leavesOthers]

    let team: TeamID?
    let from: Day
    let leavesOthers: Bool

    init(_ input: inout FormReader) {
        team = input.id(Self.team)
        from = input.day(Self.from) ?? Day(daysSince1970: 0)
        leavesOthers = input.flag(Self.leavesOthers)
    }
}
