import Kernel

/// Reads what narrows a list from an address. What cannot be read narrows nothing, and is kept: a page says it beside the filter, data and files are refused.
package struct AddressReader {
    private let query: [String: String]
    package private(set) var unread = UnreadChoices()

    package init(_ query: [String: String]) {
        self.query = query
    }

    package mutating func choice<Value>(_ name: String, _ reading: (String) -> Value?) -> Value? {
        read(name, UnreadWords.choice, reading)
    }

    /// Something of what a page shows: a level of its ladder, a ladder of its theme.
    package mutating func part<Value>(_ name: String, _ finding: (String) -> Value?) -> Value? {
        read(name, UnreadWords.part, finding)
    }

    /// Words to look for, up to so many characters.
    package mutating func text(_ name: String, atMost most: Int) -> String? {
        read(name, { UnreadWords.tooLong($0, most) }) { $0.unicodeScalars.count <= most ? $0 : nil }
    }

    package mutating func day(_ name: String) -> Day? {
        read(name, UnreadWords.day) { Day($0) }
    }

    /// The first one, unless another is asked for.
    package mutating func page(_ name: String = "page") -> Int {
        min(max(read(name, UnreadWords.choice) { Int($0) } ?? 1, 1), 10_000)
    }

    private mutating func read<Value>(_ name: String, _ words: (String) -> Phrase, _ reading: (String) -> Value?) -> Value? {
        guard let text = query[name], !text.isEmpty else { return nil }
        if let value = reading(text) { return value }
        let shown = String(text.prefix(60).filter { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } })
        unread.keep(Problem(field: name, text: words(shown)), shown)
        return nil
    }
}

extension UnreadChoices {
    /// Data show no filter to say it beside.
    /// - Throws: `Refusal.invalid` with all of it, where what was asked for is data.
    package func refuseAsData(_ call: SignedInCall) throws(Refusal) {
        if call.call.face == .json { try refuse() }
    }
}
