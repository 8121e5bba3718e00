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

    /// The nearest, unless what is short of a threshold would read as if it were reached: then the one below.
    static func percentReached(_ share: Double, short thresholds: [Double]) -> Phrase {
        let (nearest, patience) = ((share * 100).rounded() / 100, RuleStanding.tolerance)
        let misleads = thresholds.contains { share < $0 - patience && nearest >= $0 - patience }
        return percent(misleads ? ((share + patience) * 100).rounded(.down) / 100 : nearest)
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
