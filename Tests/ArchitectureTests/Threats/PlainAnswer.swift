import Foundation
import HTTPTypes
import TestKit

/// An answer without what is drawn anew each time and without the object asked for: two of these are equal when nobody can tell them apart.
struct PlainAnswer: Hashable, CustomStringConvertible {
    let status: Int
    let headers: [String]
    let text: String

    init(_ page: TestPage) {
        status = page.status
        headers = page.headers.map { "\($0.name): \(Self.plain($0.value))" }.filter { !Self.isItsOwn($0.lowercased()) }.sorted()
        text = Self.plain(page.text)
    }

    /// The length follows from the text, and from the address that was asked, which the visitor knows.
    private static func isItsOwn(_ header: String) -> Bool { header.hasPrefix("date:") || header.hasPrefix("content-length:") }

    var description: String { "\(status) \(headers.joined(separator: " | ")) \(text.count) characters" }

    /// A refused form that is given back holds what was sent, and where.
    private static func plain(_ text: String) -> String {
        text.replacingOccurrences(of: "(?s)<form[^>]* data-kept=\"\"[^>]*>.*?</form>", with: "KEPT", options: .regularExpression)
            .replacingOccurrences(of: "name=\"(_guard|_once|back)\" value=\"[^\"]+\"", with: "", options: .regularExpression)
            .replacingOccurrences(of: identity, with: "ID", options: .regularExpression)
    }

    static let identity = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
}
