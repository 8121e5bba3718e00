/// The content of a file as valid UTF-8, without its byte order mark.
struct DecodedText {
    let utf8: ArraySlice<UInt8>
    let encoding: TextEncoding

    init(_ bytes: [UInt8]) throws(TabularError) {
        guard !bytes.isEmpty else { throw TabularError(.empty, at: .start) }
        guard !SpreadsheetFile.isRecognised(in: bytes) else { throw TabularError(.spreadsheetFile, at: .start) }
        encoding = TextEncoding.detect(in: bytes)
        let content = bytes[encoding.markLength...]
        switch encoding {
        case .utf8, .utf8WithMark:
            utf8 = content
        case .utf16LittleEndian:
            utf8 = try UTF16Text.utf8(of: content, lowByteFirst: true)[...]
        case .utf16BigEndian:
            utf8 = try UTF16Text.utf8(of: content, lowByteFirst: false)[...]
        }
        if let error = utf8.withUnsafeBufferPointer(UTF8Text.firstError(in:)) { throw error }
    }
}
