import Foundation

/// The IANA time zones, and the one a bare city name was perhaps meant to be.
enum TimeZoneNames {
    private static let identifiers = Set(TimeZone.knownTimeZoneIdentifiers + ["UTC"])
    private static let byCity = Dictionary(
        identifiers.sorted().map { ($0.split(separator: "/").last.map(key) ?? "", $0) },
        uniquingKeysWith: { first, _ in first }
    )

    static func known(_ text: String) -> String? {
        identifiers.contains(text) ? text : nil
    }

    static func suggestion(for text: String) -> String? {
        byCity[text.split(separator: "/").last.map(key) ?? ""]
    }

    private static func key(_ city: Substring) -> String {
        city.lowercased().replacing(" ", with: "_")
    }
}
