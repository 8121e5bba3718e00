import Kernel
import Site

/// Dates of a launched cycle where somebody wants them, and why. A date left out stays.
struct MoveDatesForm: Form {
    static func field(_ date: CycleDate) -> FieldDeclaration { FieldDeclaration(date.rawValue, .day, isRequired: false) }
    static let reason = FieldDeclaration("reason", most: 500)
    static let version = FieldDeclaration("version", .number)
    static let fields = CycleDate.allCases.map(field) + [reason, version]

    let days: [CycleDate: Day]
    let reason: String
    let version: Int

    init(_ input: inout FormReader) {
        var days: [CycleDate: Day] = [:]
        for date in CycleDate.allCases { days[date] = input.day(Self.field(date)) }
        self.days = days
        reason = input.line(Self.reason)
        version = input.number(Self.version, in: 1...1_000_000) ?? 0
    }
}

/// Until when a closed cycle opens again, and why.
struct ReopeningForm: Form {
    static let until = FieldDeclaration(ReopenCycle.untilField, .day)
    static let reason = FieldDeclaration("reason", most: 500)
    static let fields = [until, reason]

    let until: Day?
    let reason: String

    init(_ input: inout FormReader) {
        until = input.day(Self.until)
        reason = input.line(Self.reason)
    }
}
