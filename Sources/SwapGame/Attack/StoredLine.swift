/// One entry of a table or of an index, as it lies in the file.
final class StoredLine {
    enum Kind: Equatable { case null, integer(Int64), real, text, blob }

    struct Field {
        let kind: Kind
        let range: Range<Int>
    }

    struct Key: Hashable {
        let rowid: Int64
        let payload: [UInt8]
    }

    /// The row's number; 0 in an index.
    let rowid: Int64
    let payload: [UInt8]
    let fields: [Field]
    /// Set once it is known whose page it is on.
    var table = ""
    /// Which of the authors it names.
    var authors: Set<Int> = []
    /// Which of the two contents it holds.
    var contents: Set<Int> = []

    init(rowid: Int64, payload: [UInt8], fields: [Field]) {
        (self.rowid, self.payload, self.fields) = (rowid, payload, fields)
    }

    var key: Key { Key(rowid: rowid, payload: payload) }
    func bytes(_ field: Field) -> [UInt8] { Array(payload[field.range]) }
    func text(_ field: Field) -> String? { field.kind == .text ? String(decoding: payload[field.range], as: UTF8.self) : nil }
}

extension StoredLine {
    /// SQLite's record format: a header of kinds, then the values.
    convenience init?(rowid: Int64, record: [UInt8]) {
        guard let header = record.varint(at: 0), header.value >= 1, header.value <= Int64(record.count) else { return nil }
        var (fields, place, value) = ([Field](), header.next, Int(header.value))
        while place < Int(header.value) {
            guard let kind = record.varint(at: place) else { return nil }
            place = kind.next
            guard let field = Self.field(kind.value, at: value, in: record) else { return nil }
            fields.append(field)
            value = field.range.upperBound
        }
        self.init(rowid: rowid, payload: record, fields: fields)
    }

    private static func field(_ code: Int64, at start: Int, in record: [UInt8]) -> Field? {
        let lengths: [Int64: Int] = [0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0]
        let length = lengths[code] ?? Int(max(0, code - 12) / 2)
        guard start + length <= record.count else { return nil }
        let range = start..<(start + length)
        switch code {
        case 0: return Field(kind: .null, range: range)
        case 1...6: return Field(kind: .integer(signed(record, range)), range: range)
        case 7: return Field(kind: .real, range: range)
        case 8, 9: return Field(kind: .integer(code - 8), range: range)
        case 12...: return Field(kind: code % 2 == 0 ? .blob : .text, range: range)
        default: return nil
        }
    }

    private static func signed(_ bytes: [UInt8], _ range: Range<Int>) -> Int64 {
        let first = Int64(Int8(bitPattern: bytes[range.lowerBound]))
        return bytes[range].dropFirst().reduce(first) { $0 << 8 | Int64($1) }
    }
}
