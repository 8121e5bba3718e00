import Foundation

/// A number as a spreadsheet shows it, and as its export in CSV would say it.
enum ShownNumber {
    static func text(_ number: Double, _ style: NumberStyle, since1904: Bool) -> String {
        switch style {
        case .plain: plain(number)
        case .date: SerialDate.text(number, since1904: since1904) ?? plain(number)
        case .percent: plain(number * 100) + "%"
        case .padded(let width): padded(plain(number), to: width)
        }
    }

    /// Spreadsheets keep fifteen digits; what a computer adds after them was never typed.
    private static func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(format: "%.15g", number)
    }

    private static func padded(_ text: String, to width: Int) -> String {
        guard text.allSatisfy(\.isNumber) else { return text }
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
