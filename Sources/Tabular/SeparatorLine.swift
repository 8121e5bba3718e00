/// The first line `sep=;` by which some spreadsheets declare the separator of the file.
enum SeparatorLine {
    /// The declared separator; the scanner moves past the line when there is one.
    static func read(from scanner: inout TableScanner) throws(TabularError) -> Separator? {
        let bytes = scanner.bytes
        guard bytes.count >= 4, bytes[..<4].elementsEqual("sep=".utf8, by: { $0 | 0x20 == $1 | 0x20 }) else { return nil }
        let end = bytes.firstIndex(where: ByteText.breaksLine) ?? bytes.count
        let declared = String(decoding: bytes[4..<end], as: UTF8.self)
        guard declared.unicodeScalars.count <= 1 else { return nil }
        guard let separator = Separator(rawValue: declared) else {
            throw TabularError(.unknownSeparator(declared), at: TextPosition(line: 1, character: 5))
        }
        scanner.skipLine()
        return separator
    }
}
