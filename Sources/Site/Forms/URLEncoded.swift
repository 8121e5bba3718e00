import Foundation

/// `application/x-www-form-urlencoded`, for queries and simple forms. Malformed escapes are kept as typed.
package enum URLEncoded {
    package static func pairs(_ text: some StringProtocol) -> [(name: String, value: String)] {
        text.split(separator: "&").map { pair in
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (decoded(halves[0]), halves.count > 1 ? decoded(halves[1]) : "")
        }
    }

    package static func decoded(_ text: some StringProtocol) -> String {
        let plain = String(text).replacing("+", with: " ")
        return plain.removingPercentEncoding ?? plain
    }

    static func values(_ text: some StringProtocol) -> [String: [String]] {
        pairs(text).reduce(into: [:]) { $0[$1.name, default: []].append($1.value) }
    }
}
