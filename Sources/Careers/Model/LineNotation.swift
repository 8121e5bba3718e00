import Kernel

/// Lists written in a text box, one item a line, in two languages side by side:
/// a line that begins with a dash belongs to the item above it, an indented line goes on with the text above it,
/// and `…` holds the place of a text that has no translation.
enum LineNotation {
    struct Item: Sendable, Equatable {
        var text: LocalizedText
        var details: [LocalizedText] = []
    }

    static func items(fr: String, en: String) -> [Item] {
        let (french, english) = (Entry.all(fr), Entry.all(en))
        return (0..<max(french.count, english.count)).compactMap { index in
            let (left, right) = (french.at(index), english.at(index))
            guard let text = LocalizedText(fr: left?.text, en: right?.text) else { return nil }
            return Item(text: text, details: pairs(left?.details ?? [], right?.details ?? []))
        }
    }

    /// Items without anything below them.
    static func texts(fr: String, en: String) -> [LocalizedText] {
        items(fr: fr, en: en).flatMap { [$0.text] + $0.details }
    }

    static func written(_ items: [Item], in language: Language) -> String {
        guard items.contains(where: { $0.text[language] != nil || $0.details.contains { $0[language] != nil } }) else { return "" }
        return items.map { item in
            let details = item.details.map { "- " + line($0[language]) }
            return ([line(item.text[language])] + details).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    static func written(_ texts: [LocalizedText], in language: Language) -> String {
        written(texts.map { Item(text: $0) }, in: language)
    }

    private static let absent = "…"

    private static func line(_ text: String?) -> String {
        (text ?? absent).split(separator: "\n").joined(separator: "\n  ")
    }

    private static func pairs(_ french: [String?], _ english: [String?]) -> [LocalizedText] {
        (0..<max(french.count, english.count)).compactMap { LocalizedText(fr: french.at($0) ?? nil, en: english.at($0) ?? nil) }
    }

    /// One side of an item.
    private struct Entry {
        var text: String?
        var details: [String?] = []

        static func all(_ box: String) -> [Entry] {
            var entries: [Entry] = []
            for line in box.split(separator: "\n", omittingEmptySubsequences: true) where !String(line).isBlank {
                let bare = line.drop(while: \.isWhitespace)
                if line.first?.isWhitespace == true, !entries.isEmpty {
                    entries[entries.count - 1].goOn(String(bare))
                } else if let detail = bare.afterDash, !entries.isEmpty {
                    entries[entries.count - 1].details.append(said(detail))
                } else {
                    entries.append(Entry(text: said(bare.afterDash ?? String(bare))))
                }
            }
            return entries
        }

        private mutating func goOn(_ rest: String) {
            if details.isEmpty {
                text = [text, rest].compactMap { $0 }.joined(separator: "\n")
            } else {
                details[details.count - 1] = [details[details.count - 1], rest].compactMap { $0 }.joined(separator: "\n")
            }
        }

        private static func said(_ text: String) -> String? {
            let trimmed = String(text.reversed().drop(while: \.isWhitespace).reversed())
            return trimmed == absent || trimmed == "..." ? nil : trimmed
        }
    }
}

extension Substring {
    fileprivate var afterDash: String? {
        guard let first, "-–•".contains(first), dropFirst().first?.isWhitespace == true else { return nil }
        return String(dropFirst().drop(while: \.isWhitespace))
    }
}

extension Array {
    fileprivate func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
