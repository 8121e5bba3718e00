import Foundation

/// The number a spreadsheet keeps for a date, as a date people read.
enum SerialDate {
    /// Nil for what is no day of the calendars of spreadsheets.
    static func text(_ serial: Double, since1904: Bool) -> String? {
        guard serial.isFinite, serial >= 1, serial < 2_958_466 else { return nil }
        let whole = Int(serial.rounded(.down))
        // Spreadsheets keep a day that never was, 29 February 1900, as the sixtieth.
        let days = since1904 ? whole + 1_462 : whole < 60 ? whole + 1 : whole
        let (year, month, day) = civil(days - 25_569)
        let date = String(format: "%04d-%02d-%02d", year, month, day)
        let minutes = Int(((serial - Double(whole)) * 1_440).rounded())
        return minutes == 0 ? date : date + String(format: " %02d:%02d", minutes / 60 % 24, minutes % 60)
    }

    /// Days since 1 January 1970 to a date, after Howard Hinnant's `civil_from_days` (2013).
    private static func civil(_ days: Int) -> (Int, Int, Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let moon = (5 * dayOfYear + 2) / 153
        let month = moon < 10 ? moon + 3 : moon - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * moon + 2) / 5 + 1)
    }
}
