import Foundation
import Kernel
import Site
import TestKit
import Testing

@testable import Home

@Suite("The days of reminders")
struct ReminderDaysTests {
    private func days(_ due: String) throws -> [String] {
        ReminderDays.all(for: try #require(Day(due))).sorted().map(\.description)
    }

    @Test("are seven and two days before, the day itself, two days after")
    func plain() throws {
        #expect(try days("2026-10-22") == ["2026-10-15", "2026-10-20", "2026-10-22", "2026-10-26"])
    }

    @Test("never fall on a week-end: earlier before the date, later after it")
    func weekend() throws {
        #expect(try days("2026-10-18") == ["2026-10-09", "2026-10-16", "2026-10-20"])
        #expect(try days("2026-10-24") == ["2026-10-16", "2026-10-22", "2026-10-23", "2026-10-26"])
    }

    @Test("begin with the morning of a zone, on both nights when clocks change")
    func mornings() throws {
        let paris = try #require(TimeZone(identifier: "Europe/Paris"))
        let instant = { (text: String) in try #require(ISO8601DateFormatter().date(from: text)) }
        #expect(try ReminderDays.isMorning(instant("2026-10-26T07:00:00Z"), in: paris))
        #expect(try !ReminderDays.isMorning(instant("2026-10-26T06:59:00Z"), in: paris))
        #expect(try ReminderDays.isMorning(instant("2026-03-30T06:00:00Z"), in: paris))
        #expect(try !ReminderDays.isMorning(instant("2026-10-25T09:00:00Z"), in: paris))
        let far = try #require(TimeZone(identifier: "Pacific/Kiritimati"))
        #expect(try ReminderDays.isMorning(instant("2026-10-25T18:30:00Z"), in: far))
    }
}
