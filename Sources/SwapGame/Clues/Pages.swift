import Foundation

/// What was shown, sent or logged: an answer beside a name, or shown to its author.
enum Pages {
    private static let near = 200

    static func signals(_ evidence: Evidence) -> [Signal] {
        let contents = evidence.suspicion.contents.map { $0.texts.map { Array($0.utf8.prefix(48)) } }
        let names = evidence.suspicion.authors.map { [Array($0.familyName.utf8), Array($0.email.utf8)] }
        return evidence.texts.flatMap { text -> [Signal] in
            let places = contents.map { needles in needles.compactMap { ByteSearch.first($0, in: text.bytes) }.min() }
            guard places.contains(where: { $0 != nil }) else { return [] }
            return [shown(places, text), beside(places, names, text), ordered(places, names, text)].compactMap(\.self)
        }
    }

    /// An author reads their own answer again.
    private static func shown(_ places: [Int?], _ text: Haul.Text) -> Signal? {
        guard let reader = text.reader, reader < 2, places.count(where: { $0 != nil }) == 1 else { return nil }
        return Signal.of(places.map { $0 == nil ? nil : reader }, .page, "shown \(text.place)")
    }

    private static func beside(_ places: [Int?], _ names: [[[UInt8]]], _ text: Haul.Text) -> Signal? {
        var (writers, isNear): ([Int?], Bool) = ([nil, nil], true)
        for (content, place) in places.enumerated() {
            guard let place else { continue }
            let gaps = names.prefix(2).map { needles in
                needles.flatMap { ByteSearch.all($0, in: text.bytes) }.map { abs($0 - place) }.min() ?? .max
            }
            guard gaps[0] != gaps[1] else { continue }
            writers[content] = gaps[0] < gaps[1] ? 0 : 1
            isNear = isNear && min(gaps[0], gaps[1]) <= near
        }
        return Signal.of(writers, .page, "beside \(text.place)", isCertain: isNear && Set(writers.compactMap(\.self)) == [0, 1])
    }

    /// The order of two answers, against that of the two names and against chance.
    private static func ordered(_ places: [Int?], _ names: [[[UInt8]]], _ text: Haul.Text) -> Signal? {
        guard let first = places[0], let second = places[1], first != second else { return nil }
        return Signal.of([first < second ? 0 : 1, nil], .page, "order \(text.place)", isCertain: false)
    }
}
