/// What copies of a database show, one after the other: how it stood at each, and every change between two of them.
struct Timeline {
    struct Change {
        /// The copy in which it was first seen.
        let step: Int
        /// False for what was overwritten before it could be seen alone.
        let isCommit: Bool
        let frames: Int
        let added: [StoredLine]
        let removed: [StoredLine]
    }

    /// All that stood there at each copy.
    private(set) var steps: [[StoredLine]] = []
    private(set) var changes: [Change] = []
    private var reading = PageReading()

    init(_ copies: [Haul.Copy]) {
        for (step, copy) in copies.enumerated() {
            for change in reading.read(copy) {
                changes.append(Change(step: step, isCommit: change.isCommit, frames: change.frames, added: change.added, removed: change.removed))
            }
            reading.nameTables()
            steps.append(reading.lines.values.flatMap(\.self))
        }
    }

    /// What was there before anybody answered.
    var base: [StoredLine] { steps.first ?? [] }
    /// What came later, whatever became of it.
    var later: [StoredLine] { changes.flatMap(\.added) }
    var all: [StoredLine] { base + later }
}
