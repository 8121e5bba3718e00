import Foundation
import Storage

/// An answer and an author carry instants that are near each other and far from all others.
enum Instants {
    private struct Mark {
        let what: Int
        let at: Double
    }

    static func signals(_ evidence: Evidence) -> [Signal] {
        let later = evidence.timeline.later
        let answers = marks(later.filter { $0.authors.isEmpty }) { $0.content }
        guard !answers.isEmpty else { return [] }
        let authors = marks(later.filter { $0.contents.isEmpty }) { $0.onlyAuthor }
        return answers.flatMap { place, contents in
            authors.compactMap { other, authors in compare(contents, authors, "\(place) \(other)") }
        }
    }

    private static func compare(_ contents: [Mark], _ authors: [Mark], _ place: String) -> Signal? {
        var (writers, isCertain): ([Int?], Bool) = ([nil, nil], true)
        for content in contents {
            let near = authors.map { (author: $0.what, gap: abs($0.at - content.at)) }.sorted { $0.gap < $1.gap }
            guard let nearest = near.first else { return nil }
            if let next = near.first(where: { $0.author != nearest.author }), nearest.gap * 4 > next.gap { isCertain = false }
            writers[content.what] = nearest.author < 2 ? nearest.author : nil
        }
        isCertain = isCertain && Set(writers.compactMap(\.self)) == [0, 1]
        return Signal.of(writers, .instant, place + (isCertain ? " alone" : ""), isCertain: isCertain)
    }

    private static func marks(_ lines: [StoredLine], _ what: (StoredLine) -> Int?) -> [String: [Mark]] {
        var marks: [String: [Mark]] = [:]
        for line in lines {
            guard let what = what(line) else { continue }
            for (index, field) in line.fields.enumerated() {
                if let at = instant(line, field) { marks["\(line.table).\(index)", default: []].append(Mark(what: what, at: at)) }
            }
        }
        return marks
    }

    /// Written out, counted in seconds or milliseconds, or inside an identity that sorts by time (RFC 9562, section 5.7).
    private static func instant(_ line: StoredLine, _ field: StoredLine.Field) -> Double? {
        if case .integer(let number) = field.kind {
            if (1_500_000_000...2_500_000_000).contains(number) { return Double(number) }
            return (1_500_000_000_000...2_500_000_000_000).contains(number) ? Double(number) / 1000 : nil
        }
        guard (19...36).contains(field.range.count), let text = line.text(field) else { return nil }
        if let date = InstantText.decode(text) { return date.timeIntervalSince1970 }
        let digits = text.replacing("-", with: "")
        guard text.utf8.count == 36, digits.utf8.count == 32, digits.dropFirst(12).first == "7" else { return nil }
        return Int(digits.prefix(12), radix: 16).map { Double($0) / 1000 }
    }
}
