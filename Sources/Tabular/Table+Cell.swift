extension Table {
    /// The text of one cell, unquoted, and where it starts in the file.
    package struct Cell: Sendable, Equatable {
        package let text: String
        package let position: TextPosition
        /// The text stands here because a merged cell covers this place too; it is written only once in the file.
        package let isRepeated: Bool

        package init(text: String, position: TextPosition, isRepeated: Bool = false) {
            self.text = text
            self.position = position
            self.isRepeated = isRepeated
        }

        package var isBlank: Bool { text.withoutOuterBlanks.isEmpty }
    }
}
