import Kernel

/// Why a date of a launched cycle cannot go where somebody wants it.
package enum DateObstacle: Sendable, Equatable {
    /// Its stage is over: it never opens again this way.
    case over
    case inThePast
    /// Further than anybody plans: a typing error.
    case far
    case outOfOrder

    static let mostDays = 366
}

extension CycleCalendar {
    /// What stands in the way of moving these dates, none of which stays where it is.
    package func obstacles(to moved: [CycleDate: Day], on today: Day) -> [CycleDate: DateObstacle] {
        let after = moving(moved)
        var obstacles: [CycleDate: DateObstacle] = [:]
        for (date, day) in moved {
            if isOver(date, on: today) {
                obstacles[date] = .over
            } else if day < today {
                obstacles[date] = .inThePast
            } else if day.daysSince1970 - self[date].daysSince1970 > DateObstacle.mostDays {
                obstacles[date] = .far
            }
        }
        for (earlier, later) in zip(CycleDate.allCases, CycleDate.allCases.dropFirst()) where moved[earlier] != nil || moved[later] != nil {
            let isInOrder = earlier == .starts ? after[later] >= after[earlier] : after[later] > after[earlier]
            let blamed = moved[later] == nil ? earlier : later
            if !isInOrder, obstacles[blamed] == nil { obstacles[blamed] = .outOfOrder }
        }
        return obstacles
    }
}
