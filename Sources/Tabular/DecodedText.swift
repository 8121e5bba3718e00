/// The content of a file as valid UTF-8, without its byte order mark.
package struct DecodedText {
    package let utf8: ArraySlice<UInt8>
    package let encoding: TextEncoding

    /// - Parameter declared: what somebody says the file is; a mark at its start knows better.
    package init(_ bytes: [UInt8], declared: TextEncoding? = nil) throws(TabularError) {
        guard !bytes.isEmpty else { throw TabularError(.empty, at: .start) }
        guard !SpreadsheetFile.isRecognised(in: bytes) else { throw TabularError(.spreadsheetFile, at: .start) }
        encoding = Self.encoding(of: bytes, declared: declared)
        let content = bytes[encoding.markLength...]
        switch encoding {
        case .utf8, .utf8WithMark:
            utf8 = content
        case .utf16LittleEndian:
            utf8 = try UTF16Text.utf8(of: content, lowByteFirst: true)[...]
        case .utf16BigEndian:
            utf8 = try UTF16Text.utf8(of: content, lowByteFirst: false)[...]
        case .windows1252:
            utf8 = try Windows1252Text.utf8(of: content)[...]
        }
        if let error = utf8.withUnsafeBufferPointer(UTF8Text.firstError(in:)) { throw error }
    }

    /// Bytes that are not UTF-8, without one character beyond ASCII that is, were written by an older spreadsheet. With one, the file is
    /// UTF-8 and damaged: guessing would turn its accents into pairs of signs.
    private static func encoding(of bytes: [UInt8], declared: TextEncoding?) -> TextEncoding {
        let marked = TextEncoding.detect(in: bytes)
        guard marked == .utf8 else { return marked }
        if let declared, declared.markLength == 0 { return declared }
        let isOlder = bytes.withUnsafeBufferPointer { UTF8Text.firstError(in: $0)?.isInvalidUTF8 == true && !UTF8Text.holdsLongCharacter($0) }
        return isOlder ? .windows1252 : .utf8
    }
}

extension TabularError {
    fileprivate var isInvalidUTF8: Bool {
        if case .invalidUTF8 = kind { true } else { false }
    }
}
