/// Names already read: a table repeats the same few thousands of times.
struct LongTableNames {
    private var known: [String: ReadName] = [:]

    mutating func read(_ cell: String) -> ReadName {
        if let name = known[cell] { return name }
        let name = ReadName(cell)
        known[cell] = name
        return name
    }
}
