/// Why a file cannot be read, where, and what to do, in French and in English.
package struct TabularError: Error, Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case empty
        case tooLarge(bytes: Int, limit: Int)
        /// The workbook itself instead of its export.
        case spreadsheetFile
        case invalidUTF8(byte: UInt8)
        case invalidUTF16
        /// A byte that stands for no character in the declared encoding.
        case undefinedByte(UInt8)
        case nul
        case unclosedQuote
        case textAfterClosingQuote
        case tooManyColumns(limit: Int)
        case tooManyCells(limit: Int)
        /// A reading of several files went over what it may hold.
        case overBudget(ReadingBudget.Resource, limit: Int)
        case unknownSeparator(String)
        case noHeader
        /// `firstColumn` is counted from one.
        case duplicateHeader(name: String, firstColumn: Int)
        case workbook(WorkbookFault)
    }

    package let kind: Kind
    package let position: TextPosition

    package init(_ kind: Kind, at position: TextPosition) {
        self.kind = kind
        self.position = position
    }

    package var line: Int { position.line }
    package var column: Int { position.character }
}
