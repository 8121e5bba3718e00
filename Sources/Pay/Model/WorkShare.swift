import Foundation
import Kernel

/// A share of full time as people write it: `100`, `80 %`, `80%`, `0,8`, `1`. Nothing written is full time.
enum WorkShare {
    /// Nil when it is no share, or finer than a thousandth.
    static func thousandths(_ text: String) -> Int? {
        let bare = text.filter { !$0.isWhitespace && $0 != "%" }.replacing(",", with: ".")
        if bare.isEmpty { return text.contains("%") ? nil : 1_000 }
        let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, bare.count <= 7, parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }), let whole = parts.first.flatMap({ Int($0) }) else {
            return nil
        }
        let rest = parts.count == 2 ? String(parts[1].reversed().drop { $0 == "0" }.reversed()) : ""
        guard rest.count <= 3, let thousandths = Int(rest + String(repeating: "0", count: 3 - rest.count)) else { return nil }
        let value = whole * 1_000 + thousandths
        // Up to one it is a part of one, beyond it is a percentage.
        if value <= 1_000, !text.contains("%") { return value > 0 ? value : nil }
        // Between one and five without a sign it is neither a part of one nor a percentage anybody works.
        guard text.contains("%") || value >= 5_000 else { return nil }
        guard value % 100 == 0, (1...1_000).contains(value / 100) else { return nil }
        return value / 100
    }
}
