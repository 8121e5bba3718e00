/// Follows the pages of one database from copy to copy.
struct PageReading {
    struct Change {
        let isCommit: Bool
        let frames: Int
        let added: [StoredLine]
        let removed: [StoredLine]
    }

    /// By page; pages that were freed keep what they held.
    private(set) var lines: [Int: [StoredLine]] = [:]
    private var pages: DatabasePages?
    private var file: [UInt8] = []
    private var overlay: [Int: [UInt8]] = [:]
    private var turn: (salts: [UInt8], frames: Int)?
    private var isNamed = false

    /// - Returns: what changed since the copy before, transaction by transaction where the log still has them.
    mutating func read(_ copy: Haul.Copy) -> [Change] {
        let log = WriteAheadLog(copy.log, after: turn)
        if log?.salts != turn?.salts { overlay = [:] }
        guard pages != nil else { return begin(copy, log) }
        var changes: [Change] = []
        if log?.salts != turn?.salts, copy.file != file { changes += catchUp(with: copy.file) }
        for commit in log?.commits ?? [] { changes += [apply(commit.pages, isCommit: true)] }
        if copy.file != file { changes += catchUp(with: copy.file) }
        (file, turn) = (copy.file, log.map { ($0.salts, $0.frames) })
        return changes
    }

    private mutating func begin(_ copy: Haul.Copy, _ log: WriteAheadLog?) -> [Change] {
        guard var first = DatabasePages(file: copy.file) else { return [] }
        for page in log?.commits.flatMap(\.pages) ?? [] {
            first[page.number] = page.bytes
            overlay[page.number] = page.bytes
        }
        for number in 1...max(first.pages.count, 1) { lines[number] = first.lines(on: number) }
        (pages, file, turn) = (first, copy.file, log.map { ($0.salts, $0.frames) })
        return []
    }

    /// What reached the file unseen.
    private mutating func catchUp(with file: [UInt8]) -> [Change] {
        guard let now = DatabasePages(file: file), let known = pages else { return [] }
        let changed = (1...max(now.pages.count, 1)).filter { overlay[$0] == nil && now[$0] != known[$0] }
        self.file = file
        return changed.isEmpty ? [] : [apply(changed.map { ($0, now[$0]) }, isCommit: false)]
    }

    private mutating func apply(_ changed: [(number: Int, bytes: [UInt8])], isCommit: Bool) -> Change {
        guard var known = pages else { return Change(isCommit: isCommit, frames: 0, added: [], removed: []) }
        for page in changed {
            known[page.number] = page.bytes
            if isCommit { overlay[page.number] = page.bytes }
        }
        pages = known
        var (old, new) = ([StoredLine.Key: [StoredLine]](), [StoredLine]())
        let numbers = Set(changed.map(\.number)).sorted()
        for line in numbers.flatMap({ lines[$0] ?? [] }) { old[line.key, default: []].append(line) }
        for number in numbers {
            lines[number] = known.lines(on: number).map { line in
                // An entry that only moved is the same one.
                if let same = old[line.key]?.popLast() { return same }
                new.append(line)
                return line
            }
        }
        isNamed = false
        return Change(isCommit: isCommit, frames: changed.count, added: new, removed: old.values.flatMap(\.self))
    }

    /// Says of each entry which table or index it stands in, by what the file says of itself.
    mutating func nameTables() {
        guard !isNamed, let pages else { return }
        isNamed = true
        for number in pages.tree(from: 1) { name(lines[number] ?? [], "schema") }
        let schema = pages.tree(from: 1).flatMap { lines[$0] ?? [] }
        for entry in schema where entry.fields.count >= 4 {
            guard let table = entry.text(entry.fields[1]), case .integer(let root) = entry.fields[3].kind, root > 0 else { continue }
            for number in pages.tree(from: Int(root)) { name(lines[number] ?? [], table) }
        }
    }

    private func name(_ lines: [StoredLine], _ table: String) {
        for line in lines { line.table = table }
    }
}
