/// A place in a text file, both numbers counted from one as editors show them; a character is a Unicode code point.
package struct TextPosition: Sendable, Hashable {
    package let line: Int
    package let character: Int

    package init(line: Int, character: Int) {
        self.line = line
        self.character = character
    }

    package static let start = TextPosition(line: 1, character: 1)
}

extension TextPosition {
    /// Where a byte stands in UTF-8 text; everything before it must be valid.
    static func of(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> TextPosition {
        var line = 1
        var character = 1
        for index in 0..<offset {
            if ByteText.endsLine(at: index, in: bytes) {
                line += 1
                character = 1
            } else if ByteText.startsCharacter(bytes[index]) {
                character += 1
            }
        }
        return TextPosition(line: line, character: character)
    }
}
