import Foundation
import Testing

@testable import People

@Suite("The time zones one may live in")
struct TimeZoneMenuTests {
    @Test("go round the world: whatever the hour and the season, it is the middle of a morning somewhere in the menu")
    func mornings() throws {
        let zones = TimeZoneMenu.all.flatMap(\.zones).compactMap { TimeZone(identifier: $0.identifier) }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for month in [1, 4, 7, 11] {
            for hour in 0..<24 {
                let instant = try #require(calendar.date(from: DateComponents(year: 2026, month: month, day: 15, hour: hour, minute: 20)))
                let isMorningSomewhere = zones.contains { zone in
                    var there = calendar
                    there.timeZone = zone
                    return [9, 10].contains(there.component(.hour, from: instant))
                }
                #expect(isMorningSomewhere, "month \(month), \(hour) h UTC")
            }
        }
    }
}
