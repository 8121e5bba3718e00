import Kernel

/// Why a file cannot be read any further, and where.
struct TextFault: Error, Equatable {
    let message: Phrase
    let line: Int?
    let column: Int?

    init(_ message: Phrase, line: Int? = nil, column: Int? = nil) {
        self.message = message
        self.line = line
        self.column = column
    }
}
