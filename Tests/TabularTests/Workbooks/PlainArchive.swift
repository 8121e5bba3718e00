/// A zip whose parts are stored as they are, so that a test can write what no spreadsheet would.
enum PlainArchive {
    static func of(_ parts: [(name: String, text: String)], encrypted: Bool = false) -> [UInt8] {
        of(parts.map { ($0.name, Array($0.text.utf8)) }, encrypted: encrypted)
    }

    static func of(_ parts: [(name: String, bytes: [UInt8])], encrypted: Bool = false) -> [UInt8] {
        var (body, directory): ([UInt8], [UInt8]) = ([], [])
        for part in parts {
            let offset = body.count
            let common = fields(part.name, part.bytes, encrypted)
            body += [0x50, 0x4B, 0x03, 0x04] + common + Array(part.name.utf8) + part.bytes
            directory += [0x50, 0x4B, 0x01, 0x02, 20, 0] + common
            directory += [UInt8](repeating: 0, count: 10)
            directory += four(offset) + Array(part.name.utf8)
        }
        var end: [UInt8] = [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
        for value in [parts.count, parts.count] { end += two(value) }
        for value in [directory.count, body.count] { end += four(value) }
        return body + directory + end + [0, 0]
    }

    /// A workbook of one sheet, with what a test wants in it.
    static func workbook(
        sheet: String, strings: String? = nil, styles: String? = nil, target: String = "worksheets/sheet1.xml", state: String = "visible"
    ) -> [(name: String, text: String)] {
        let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        func related(_ id: String, _ kind: String, _ target: String) -> String {
            "<Relationship Id=\"\(id)\" Type=\"\(relation)/\(kind)\" Target=\"\(target)\"/>"
        }
        let list = related("rId1", "worksheet", target) + related("rId2", "sharedStrings", "sharedStrings.xml") + related("rId3", "styles", "styles.xml")
        var parts = [
            ("_rels/.rels", "<Relationships>\(related("rId1", "officeDocument", "xl/workbook.xml"))</Relationships>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships>\(list)</Relationships>"),
            (
                "xl/workbook.xml",
                "<workbook xmlns:r=\"\(relation)\"><sheets><sheet name=\"Clay\" sheetId=\"1\" state=\"\(state)\" r:id=\"rId1\"/></sheets></workbook>"
            ),
            ("xl/worksheets/sheet1.xml", sheet),
        ]
        if let strings { parts.append(("xl/sharedStrings.xml", strings)) }
        if let styles { parts.append(("xl/styles.xml", styles)) }
        return parts.map { (name: $0.0, text: $0.1) }
    }

    private static func fields(_ name: String, _ bytes: [UInt8], _ encrypted: Bool) -> [UInt8] {
        var fields: [UInt8] = [20, 0]
        for value in [encrypted ? 1 : 0, 0, 0, 0x21] { fields += two(value) }
        for value in [Int(checksum(bytes)), bytes.count, bytes.count] { fields += four(value) }
        for value in [name.utf8.count, 0] { fields += two(value) }
        return fields
    }

    private static func two(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
    private static func four(_ value: Int) -> [UInt8] { two(value & 0xFFFF) + two(value >> 16 & 0xFFFF) }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
