extension Table {
    /// The text of one cell, unquoted, and where it starts in the file.
    package struct Cell: Sendable, Equatable {
        package let text: String
        package let position: TextPosition

        package init(text: String, position: TextPosition) {
            self.text = text
            self.position = position
        }

        package var isBlank: Bool { text.withoutOuterBlanks.isEmpty }
    }
}
