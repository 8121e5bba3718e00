/// Walks through a text line by line, knowing the number of each.
struct LineCursor {
    private let text: Substring
    private(set) var index: String.Index
    private(set) var number: Int
    private(set) var peek: Substring?

    init(_ text: String) { self.init(text[...], firstLine: 1) }

    init(_ text: Substring, firstLine: Int) {
        self.text = text
        index = text.startIndex
        number = firstLine
        peek = nil
        readLine()
    }

    mutating func advance() {
        guard let line = peek else { return }
        index = line.endIndex < text.endIndex ? text.utf8.index(after: line.endIndex) : text.endIndex
        number += 1
        readLine()
    }

    private mutating func readLine() {
        guard index < text.endIndex else {
            peek = nil
            return
        }
        let end = text.utf8[index...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
        peek = text[index..<end]
    }
}
