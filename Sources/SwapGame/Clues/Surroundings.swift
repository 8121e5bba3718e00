/// Beside an answer, where it is kept or shown, stands a word that is also a value of a row that names an author: a language, a team, a craft.
enum Surroundings {
    private static let reach = 48

    static func signals(_ evidence: Evidence) -> [Signal] {
        let contents = evidence.suspicion.contents.map { $0.texts.map { Array($0.utf8) } }
        let stored = evidence.timeline.later.filter { $0.contents == [0, 1] }.map { (place: $0.table, bytes: $0.payload) }
        let words = (evidence.texts.map { (place: $0.place, bytes: $0.bytes) } + stored).compactMap { place, bytes -> (String, [Set<String>])? in
            let found = contents.map { beside($0, in: bytes) }
            let own = [found[0].subtracting(found[1]), found[1].subtracting(found[0])]
            return own.allSatisfy(\.isEmpty) ? nil : (place, own)
        }
        guard !words.isEmpty else { return [] }
        let values = differing(evidence)
        return words.flatMap { place, words in
            values.compactMap { column, values -> Signal? in
                let writers = words.map { words -> Int? in
                    let authors = (0..<2).filter { words.contains(values[$0]) }
                    return authors.count == 1 ? authors[0] : nil
                }
                return Signal.of(writers, .sharedValue, "\(column) beside \(place)")
            }
        }
    }

    /// The words before and after what is recognised.
    private static func beside(_ texts: [[UInt8]], in hay: [UInt8]) -> Set<String> {
        var words: Set<String> = []
        for text in texts {
            guard let place = ByteSearch.first(text, in: hay) else { continue }
            let end = place + text.count
            for part in [hay[max(0, place - reach)..<place], hay[end..<min(hay.count, end + reach)]] {
                words.formUnion(String(decoding: part, as: UTF8.self).split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
            }
        }
        return words
    }

    /// Short values that differ between the rows of the two suspects.
    private static func differing(_ evidence: Evidence) -> [String: [String]] {
        var values: [String: [String?]] = [:]
        for line in evidence.timeline.all {
            guard let suspect = line.onlyAuthor, suspect < 2 else { continue }
            for (index, field) in line.fields.enumerated() where (2...24).contains(field.range.count) {
                if let text = line.text(field) { values["\(line.table).\(index)", default: [nil, nil]][suspect] = text }
            }
        }
        return values.compactMapValues { pair in
            guard let first = pair[0], let second = pair[1], first != second else { return nil }
            return [first, second]
        }
    }
}
