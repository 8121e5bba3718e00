/// What one reading may hold and unpack, all its files together: many small files must not do what one large file may not.
package struct ReadingBudget: Sendable, Equatable {
    package enum Resource: Sendable, Equatable { case cells, characters, unpackedBytes }

    private let most: [Resource: Int]
    package private(set) var cells: Int
    package private(set) var characters: Int
    package private(set) var unpackedBytes: Int

    package init(cells: Int, characters: Int, unpackedBytes: Int) {
        most = [.cells: cells, .characters: characters, .unpackedBytes: unpackedBytes]
        (self.cells, self.characters, self.unpackedBytes) = (cells, characters, unpackedBytes)
    }

    /// What one workbook may hold when it is read alone.
    init(_ limits: WorkbookLimits) {
        self.init(cells: limits.cells, characters: limits.characters, unpackedBytes: limits.allBytes)
    }

    /// Once something went over, nothing more can be read.
    package var isSpent: Bool { cells < 0 || characters < 0 || unpackedBytes < 0 }

    package mutating func spend(cells count: Int, at position: TextPosition = .start) throws(TabularError) {
        cells -= count
        if cells < 0 { throw over(.cells, at: position) }
    }

    /// Bytes stand for characters: they are what a text takes.
    package mutating func spend(_ text: String, times: Int = 1, at position: TextPosition = .start) throws(TabularError) {
        characters -= text.utf8.count * times
        if characters < 0 { throw over(.characters, at: position) }
    }

    /// Something was about to take more than is left.
    mutating func overrun(_ resource: Resource) -> TabularError {
        switch resource {
        case .cells: cells = -1
        case .characters: characters = -1
        case .unpackedBytes: unpackedBytes = -1
        }
        return over(resource)
    }

    mutating func spend(unpackedBytes count: Int) { unpackedBytes -= count }

    func over(_ resource: Resource, at position: TextPosition = .start) -> TabularError {
        TabularError(.overBudget(resource, limit: most[resource] ?? 0), at: position)
    }
}
