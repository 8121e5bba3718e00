/// The pages of a SQLite file, read without SQLite (its file format, version 3), so that nothing is hidden by what SQLite would answer.
struct DatabasePages {
    private(set) var pages: [[UInt8]]
    let size: Int
    private let usable: Int

    /// Nil unless it is a database.
    init?(file: [UInt8]) {
        guard file.count >= 512, file.starts(with: Array("SQLite format 3\0".utf8)) else { return nil }
        let size = file.number(at: 16, bytes: 2) == 1 ? 65_536 : file.number(at: 16, bytes: 2)
        guard size >= 512, file.count % size == 0 else { return nil }
        self.size = size
        usable = size - Int(file[20])
        pages = stride(from: 0, to: file.count, by: size).map { Array(file[$0..<($0 + size)]) }
    }

    subscript(number: Int) -> [UInt8] {
        get { pages.indices.contains(number - 1) ? pages[number - 1] : [] }
        set {
            while pages.count < number { pages.append([UInt8](repeating: 0, count: size)) }
            if number > 0 { pages[number - 1] = newValue }
        }
    }

    /// What stands on a page of a table or an index.
    func lines(on number: Int) -> [StoredLine] { lines(of: self[number], number) }

    func lines(of page: [UInt8], _ number: Int) -> [StoredLine] {
        guard let header = BTreeHeader(page, number) else { return [] }
        return header.cells.compactMap { cell in
            switch header.kind {
            case .tableLeaf: tableLine(page, cell)
            case .indexLeaf: indexLine(page, cell)
            case .indexInterior: indexLine(page, cell + 4)
            case .tableInterior: nil
            }
        }
    }

    /// The pages of a tree, from its root.
    func tree(from root: Int) -> [Int] {
        var (found, waiting, seen) = ([Int](), [root], Set<Int>())
        while let number = waiting.popLast() {
            guard seen.insert(number).inserted, let header = BTreeHeader(self[number], number) else { continue }
            found.append(number)
            guard header.kind == .tableInterior || header.kind == .indexInterior else { continue }
            waiting += header.cells.map { self[number].number(at: $0, bytes: 4) } + [header.right]
        }
        return found
    }

    private func tableLine(_ page: [UInt8], _ cell: Int) -> StoredLine? {
        guard let length = page.varint(at: cell), let rowid = page.varint(at: length.next) else { return nil }
        return payload(page, rowid.next, Int(length.value), most: usable - 35).flatMap { StoredLine(rowid: rowid.value, record: $0) }
    }

    private func indexLine(_ page: [UInt8], _ cell: Int) -> StoredLine? {
        guard let length = page.varint(at: cell) else { return nil }
        return payload(page, length.next, Int(length.value), most: (usable - 12) * 64 / 255 - 23).flatMap { StoredLine(rowid: 0, record: $0) }
    }

    /// A value that does not fit goes on in a chain of pages.
    private func payload(_ page: [UInt8], _ start: Int, _ length: Int, most: Int) -> [UInt8]? {
        guard length >= 0, length < 1 << 26 else { return nil }
        if length <= most { return start + length <= page.count ? Array(page[start..<(start + length)]) : nil }
        let least = (usable - 12) * 32 / 255 - 23
        let fitting = least + (length - least) % (usable - 4)
        let local = fitting <= most ? fitting : least
        guard start + local + 4 <= page.count else { return nil }
        var (whole, next, steps) = (Array(page[start..<(start + local)]), page.number(at: start + local, bytes: 4), 0)
        while whole.count < length, next > 0, next <= pages.count, steps < pages.count {
            whole += self[next][4..<min(usable, 4 + length - whole.count)]
            (next, steps) = (self[next].number(at: 0, bytes: 4), steps + 1)
        }
        return whole.count == length ? whole : nil
    }
}

/// What a page says of itself.
struct BTreeHeader {
    enum Kind: UInt8 { case indexInterior = 2, tableInterior = 5, indexLeaf = 10, tableLeaf = 13 }

    let kind: Kind
    /// Where each cell begins.
    let cells: [Int]
    let right: Int

    init?(_ page: [UInt8], _ number: Int) {
        let start = number == 1 ? 100 : 0
        guard page.count >= start + 12, let kind = Kind(rawValue: page[start]) else { return nil }
        let count = page.number(at: start + 3, bytes: 2)
        let isInterior = kind == .indexInterior || kind == .tableInterior
        let first = start + (isInterior ? 12 : 8)
        guard first + count * 2 <= page.count else { return nil }
        self.kind = kind
        right = isInterior ? page.number(at: start + 8, bytes: 4) : 0
        cells = (0..<count).map { page.number(at: first + $0 * 2, bytes: 2) }
    }
}
