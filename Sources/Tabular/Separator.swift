/// What stands between two cells.
package enum Separator: String, Sendable, CaseIterable {
    case semicolon = ";"
    case tab = "\t"
    case comma = ","

    var byte: UInt8 {
        switch self {
        case .semicolon: UInt8(ascii: ";")
        case .tab: ByteText.tab
        case .comma: UInt8(ascii: ",")
        }
    }
}
