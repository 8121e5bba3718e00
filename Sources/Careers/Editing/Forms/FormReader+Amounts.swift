import Foundation
import Kernel
import Site

extension FormReader {
    /// `2`, `0,5` or `0.5`; nothing when nothing is typed.
    mutating func amount(_ field: FieldDeclaration) -> Double? {
        let typed = line(field)
        guard !typed.isEmpty else { return nil }
        guard let number = Self.number(typed), number >= 0, number <= 1_000_000 else {
            note(field.name, RuleWords.notANumber)
            return nil
        }
        return number
    }

    /// `75`, `75 %` or `66,7`: between 0 and 1.
    mutating func share(_ field: FieldDeclaration) -> Double? {
        let typed = line(field)
        guard !typed.isEmpty else { return nil }
        guard let percent = Self.number(typed.filter { $0 != "%" }), percent > 0, percent <= 100 else {
            note(field.name, RuleWords.notAShare)
            return nil
        }
        return percent / 100
    }

    private static func number(_ text: String) -> Double? {
        let number = Double(text.filter { !$0.isWhitespace }.replacing(",", with: "."))
        return number.flatMap { $0.isFinite ? $0 : nil }
    }
}
