import Foundation
import Markup

/// What the site answered, read as a browser would: links to follow, choices to pick from, fields to send back.
struct DemoPage: Sendable {
    let status: Int
    let location: String?
    let text: String

    /// The addresses of links that begin so, each with the words of its link, in the order of the page.
    func links(_ beginning: String) -> [(address: String, words: String)] {
        text.matches(of: /<a [^>]*?href="([^"#]+)"[^>]*>(.*?)<\/a>/.dotMatchesNewlines())
            .map { (address: Self.plain($0.output.1), words: Self.words($0.output.2)) }
            .filter { $0.address.hasPrefix(beginning) }
    }

    /// The options of a menu, by the words that are read.
    func choices(of field: String) -> [(value: String, words: String)] {
        guard let menu = text.firstRange(of: "name=\"\(field)\"") else { return [] }
        let end = text.range(of: "</select>", range: menu.upperBound..<text.endIndex)?.lowerBound ?? text.endIndex
        return text[menu.upperBound..<end].matches(of: /<option value="([^"]+)"[^>]*>(.*?)<\/option>/.dotMatchesNewlines())
            .map { (value: Self.plain($0.output.1), words: Self.words($0.output.2)) }
    }

    func hidden(_ field: String) -> String? {
        for match in text.matches(of: /<input [^>]*>/) where match.output.contains("name=\"\(field)\"") {
            if let value = match.output.firstMatch(of: /value="([^"]*)"/) { return Self.plain(value.output.1) }
        }
        return nil
    }

    func has(field: String) -> Bool { text.contains("name=\"\(field)\"") }

    private static func words(_ markup: Substring) -> String {
        plain(markup.replacing(/<[^>]*>/, with: " ")).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func plain(_ text: some StringProtocol) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
            .replacing("&amp;", with: "&")
    }
}

extension DemoPage {
    /// The value of the box of these words.
    func box(_ field: String, _ words: String) -> String? {
        for match in text.matches(of: /<label[^>]*>(.*?)<\/label>/.dotMatchesNewlines()) {
            let inside = match.output.1
            guard inside.contains("name=\"\(field)\""), inside.replacing(/<[^>]*>/, with: "").contains(words) else { continue }
            return inside.firstMatch(of: /value="([^"]*)"/).map { String($0.output.1) }
        }
        return nil
    }
}
