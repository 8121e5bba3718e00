/// How a file writes its characters as bytes. A mark at the start tells the encodings apart; without one the file is UTF-8 or, where that
/// cannot be, Windows-1252.
package enum TextEncoding: String, Sendable, CaseIterable {
    case utf8
    case utf8WithMark
    case utf16LittleEndian
    case utf16BigEndian
    case windows1252

    /// Reads only the mark: whether the rest keeps its promise is found while decoding.
    package static func detect(in bytes: [UInt8]) -> TextEncoding {
        if bytes.starts(with: ByteText.byteOrderMark) { return .utf8WithMark }
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        return .utf8
    }

    package var markLength: Int {
        switch self {
        case .utf8, .windows1252: 0
        case .utf8WithMark: 3
        case .utf16LittleEndian, .utf16BigEndian: 2
        }
    }
}
