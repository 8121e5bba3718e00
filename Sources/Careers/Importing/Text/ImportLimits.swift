import Tabular

/// Far above any real framework, far below what would make an import slow.
enum ImportLimits {
    static let fileBytes = 50_000_000
    static let files = 500
    /// Of one import, all its files together.
    static var budget: ReadingBudget { ReadingBudget(cells: 1_000_000, characters: 50_000_000, unpackedBytes: 128 << 20) }
    static let lines = 200_000
    /// Commas and brackets a YAML file may hold: an upper bound of what its short notation can nest or list.
    static let flowMarks = 300_000
    static let indentation = 120
    /// Of a tree, and of brackets within brackets.
    static let depth = 24
    static let textLength = 20_000
    static let levels = 100
    static let ladders = 500
}
