/// People often hand over the workbook itself instead of its export.
enum SpreadsheetFile {
    private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    private static let compoundDocument: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

    static func isCompoundDocument(_ bytes: [UInt8]) -> Bool { bytes.starts(with: compoundDocument) }

    static func isRecognised(in bytes: [UInt8]) -> Bool {
        bytes.starts(with: zip) || bytes.starts(with: compoundDocument)
    }
}
