import Kernel
import Site

/// A required last day, under the name its page gives it.
struct MembershipEndForm: Form {
    static let last = FieldDeclaration(EndMembership.dayField, .day)
    static let fields = [last]

    let last: Day

    init(_ input: inout FormReader) {
        last = input.day(Self.last) ?? Day(daysSince1970: 0)
    }
}

struct DepartureForm: Form {
    static let last = FieldDeclaration(RecordDeparture.dayField, .day)
    static let fields = [last]

    let last: Day

    init(_ input: inout FormReader) {
        last = input.day(Self.last) ?? Day(daysSince1970: 0)
    }
}

struct TeamClosureForm: Form {
    static let last = FieldDeclaration(CloseTeam.dayField, .day)
    static let fields = [last]

    let last: Day

    init(_ input: inout FormReader) {
        last = input.day(Self.last) ?? Day(daysSince1970: 0)
    }
}

/// A last day, or at once.
struct RightEndForm: Form {
    static let last = FieldDeclaration(GrantRole.toField, .day, isRequired: false)
    static let atOnce = FieldDeclaration("at_once", .flag, isRequired: false)
    static let fields = [last, atOnce]

    /// Nil is at once.
    let last: Day?

    init(_ input: inout FormReader) {
        let day = input.day(Self.last)
        let isAtOnce = input.flag(Self.atOnce)
        if day == nil, !isAtOnce { input.note(Self.last.name, RoleWords.chooseEnd) }
        last = isAtOnce ? nil : day
    }
}
