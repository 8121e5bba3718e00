/// `B3`: a column and a row, both counted from one.
struct CellReference: Equatable {
    let column: Int
    let row: Int

    init?(_ text: some StringProtocol) {
        var (column, row) = (0, 0)
        for byte in text.utf8 where byte != UInt8(ascii: "$") {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0 && column < 20_000: column = column * 26 + Int(byte - 64)
            case UInt8(ascii: "a")...UInt8(ascii: "z") where row == 0 && column < 20_000: column = column * 26 + Int(byte - 96)
            case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && row < 10_000_000: row = row * 10 + Int(byte - 48)
            default: return nil
            }
        }
        guard (1...16_384).contains(column), (1...1_048_576).contains(row) else { return nil }
        (self.column, self.row) = (column, row)
    }

    static func letters(of column: Int) -> String {
        var (rest, letters) = (column, "")
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    /// `B3:D4`; one cell alone is a range of itself.
    static func range(_ text: String) -> (first: CellReference, last: CellReference)? {
        let ends = text.split(separator: ":").compactMap { CellReference($0) }
        guard let first = ends.first, let last = ends.last, ends.count <= 2, first.row <= last.row, first.column <= last.column else { return nil }
        return (first, last)
    }
}
