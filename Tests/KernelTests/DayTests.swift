import Foundation
import Kernel
import Testing

@Suite("A day")
struct DayTests {
    @Test(
        "is refused when it does not exist",
        arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "2026-4-01", "26-04-01", "2026-04-31", "2026/04/01", "+026-04-01", ""])
    func refused(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("agrees with the system's calendar over four centuries")
    func calendar() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for number in stride(from: -73_000, through: 73_000, by: 97) {
            let day = Day(daysSince1970: number)
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
            #expect([day.year, day.month, day.day] == [parts.year, parts.month, parts.day])
            let weekday = try #require(parts.weekday)
            #expect(day.weekday == (weekday + 5) % 7)
            #expect(day.daysSince1970 == number)
        }
    }

    @Test("depends on the zone, on both nights when clocks change")
    func zones() throws {
        let paris = try #require(TimeZone(identifier: "Europe/Paris"))
        let springNight = try #require(ISO8601DateFormatter().date(from: "2026-03-28T23:30:00Z"))
        let autumnNight = try #require(ISO8601DateFormatter().date(from: "2026-10-24T22:30:00Z"))
        #expect(Day(of: springNight, in: paris).description == "2026-03-29")
        #expect(Day(of: autumnNight, in: paris).description == "2026-10-25")
        #expect(Day(of: autumnNight, in: .gmt).description == "2026-10-24")
    }

    @Test("some months later keeps its number, or the month's last day")
    func months() throws {
        #expect(try #require(Day("2026-01-31")).adding(months: 1).description == "2026-02-28")
        #expect(try #require(Day("2027-08-31")).adding(months: 6).description == "2028-02-29")
        #expect(try #require(Day("2026-11-21")).adding(months: 3).description == "2027-02-21")
        #expect(try #require(Day("2026-03-15")).adding(months: -3).description == "2025-12-15")
    }
}
