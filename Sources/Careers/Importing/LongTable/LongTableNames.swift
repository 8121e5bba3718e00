import Tabular

/// Names as they are shown and as they are compared; a table repeats the same few thousands of times.
struct LongTableNames {
    struct Name {
        let text: String
        let key: String
    }

    private var known: [String: Name] = [:]

    mutating func read(_ cell: String) -> Name {
        if let name = known[cell] { return name }
        let text = Emoji.stripped(from: cell)
        let name = Name(text: text, key: HeaderText.normalised(text))
        known[cell] = name
        return name
    }
}
