import Foundation
import Storage

/// How a column's text is read, by the type's OID in PostgreSQL's catalogue.
enum ColumnKind {
    case boolean, integer, real, bytes, instant, text

    init(oid: UInt32) {
        self =
            switch oid {
            case 16: .boolean
            case 20, 21, 23, 26: .integer
            case 700, 701, 1700: .real
            case 17: .bytes
            case 1184: .instant
            default: .text
            }
    }

    /// - Parameter text: followed by a zero, as libpq leaves it.
    func value(_ text: UnsafeBufferPointer<CChar>) -> Value {
        guard let start = text.baseAddress else { return .text("") }
        switch self {
        case .boolean: return .boolean(start.pointee == 0x74)
        case .integer: return .integer(Int64(strtoll(start, nil, 10)))
        case .real: return .real(strtod(start, nil))
        case .bytes: return .bytes(Hexadecimal.decode(text.dropFirst(2)))
        case .instant: return .text(instant(text))
        case .text: return .text(string(text))
        }
    }

    private func string(_ text: UnsafeBufferPointer<CChar>) -> String {
        String(decoding: UnsafeRawBufferPointer(text), as: UTF8.self)
    }

    /// `2026-11-21 08:05:09.12+00` in the one spelling both engines answer with.
    private func instant(_ text: UnsafeBufferPointer<CChar>) -> String {
        let written = string(text)
        return InstantText.decode(written).map(InstantText.encode) ?? written
    }
}
