/// A date as people and tools write it: `2026-11-21`, `2026/11/21`, `21/11/2026`, `21-11-2026`, `21.11.2026`.
///
/// A year first is read year, month, day. Dots always mean day first. With slashes or hyphens the order differs between countries, so it
/// must be known: see `DateOrder`. A midnight behind the date, as spreadsheets add it, is dropped; any other time is refused.
package struct DateText: Sendable, Equatable {
    let first: Int
    let second: Int
    let year: Int
    private let form: Form

    private enum Form { case yearFirst, dayFirst, eitherFirst }

    package init(_ text: String) throws(DateTextFault) {
        let bare = Self.withoutMidnight(text.withoutOuterBlanks)
        if Self.isSerial(bare) { throw .serial }
        guard let mark = bare.unicodeScalars.first(where: { "/-.".unicodeScalars.contains($0) }) else { throw .unreadable }
        let parts = bare.split(separator: Character(mark), omittingEmptySubsequences: false)
        let numbers = parts.compactMap(Self.number)
        guard parts.count == 3, numbers.count == 3 else { throw .unreadable }
        let lengths = parts.map(\.count)
        if lengths[0] == 4, lengths[1] <= 2, lengths[2] <= 2, mark != "." {
            (year, first, second, form) = (numbers[0], numbers[1], numbers[2], .yearFirst)
        } else if lengths[2] == 4, lengths[0] <= 2, lengths[1] <= 2 {
            (first, second, year, form) = (numbers[0], numbers[1], numbers[2], mark == "." ? .dayFirst : .eitherFirst)
        } else {
            throw lengths.allSatisfy { $0 <= 2 } ? .shortYear : .unreadable
        }
    }

    /// The day, or why there is none; an order is needed only where both readings give a day.
    package func day(order: DateOrder?) throws(DateTextFault) -> CalendarDay {
        switch form {
        case .yearFirst: return try made(month: first, day: second)
        case .dayFirst: return try made(month: second, day: first)
        case .eitherFirst: break
        }
        switch order {
        case .dayMonth: return try made(month: second, day: first)
        case .monthDay: return try made(month: first, day: second)
        case nil: break
        }
        if isAmbiguous { throw .ambiguous }
        return try first > 12 ? made(month: second, day: first) : made(month: first, day: second)
    }

    /// Whether reading day first and month first gives two different days. `05/05/2026` is the same day both ways.
    package var isAmbiguous: Bool {
        form == .eitherFirst && first != second && (1...12).contains(first) && (1...12).contains(second)
    }

    /// The only order in which this date exists, if it tells one.
    package var order: DateOrder? {
        guard form == .eitherFirst else { return nil }
        if first > 12, (1...12).contains(second) { return .dayMonth }
        if second > 12, (1...12).contains(first) { return .monthDay }
        return nil
    }

    private func made(month: Int, day: Int) throws(DateTextFault) -> CalendarDay {
        guard let made = CalendarDay(year: year, month: month, day: day) else { throw .noSuchDay }
        return made
    }

    private static func number(_ text: Substring) -> Int? {
        guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }

    /// A bare number is what a spreadsheet stores for a date: days since an origin that differs between files.
    /// Five digits are the years 1927 to 2173.
    private static func isSerial(_ text: String) -> Bool {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        guard digits.count == 5 else { return false }
        return rest.isEmpty || (rest.first == "." || rest.first == ",") && rest.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
    }

    private static func withoutMidnight(_ text: String) -> String {
        let parts = text.split(maxSplits: 1) { $0 == " " || $0 == "T" }
        let midnights: Set<Substring> = ["0:00", "00:00", "0:00:00", "00:00:00", "00:00:00.000", "00:00:00Z", "00:00:00.000Z"]
        return parts.count == 2 && midnights.contains(parts[1]) ? String(parts[0]) : text
    }
}
