import Kernel

/// Numbers as both languages write them.
enum Figures {
    static func en(_ number: Double) -> String {
        let rounded = (number * 100).rounded() / 100
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
    }

    static func number(_ number: Double) -> Phrase {
        Phrase(fr: en(number).replacing(".", with: ","), en: en(number))
    }

    /// Never rounded up: what is short of a threshold must not read as if it were reached.
    static func percentReached(_ share: Double) -> Phrase {
        percent(((share + RuleStanding.tolerance) * 100).rounded(.down) / 100)
    }

    static func percent(_ share: Double) -> Phrase {
        let number = number(share * 100)
        return Phrase(fr: "\(number.fr)\u{202F}%", en: "\(number.en)%")
    }

    static func list(_ items: [Phrase]) -> Phrase {
        Phrase(fr: joined(items.map(\.fr), " et "), en: joined(items.map(\.en), " and "))
    }

    private static func joined(_ items: [String], _ last: String) -> String {
        items.count < 2 ? items.joined() : items.dropLast().joined(separator: ", ") + last + items[items.count - 1]
    }
}
