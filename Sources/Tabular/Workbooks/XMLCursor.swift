import CXML2
import Foundation

/// One element, text or end after the other of an XML part. No document type, so no entity but the five of XML; no network.
final class XMLCursor {
    enum Kind { case start, end, text, other }

    private let reader: xmlTextReaderPtr
    private let buffer: UnsafeMutablePointer<CChar>
    private let part: String
    private(set) var kind = Kind.other

    init(_ bytes: [UInt8], part: String) throws(TabularError) {
        let isOtherThanUTF8 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(4).contains(0)
        if isOtherThanUTF8 { throw .workbook(.damaged(part: part)) }
        if Self.hasDocumentType(bytes) { throw .workbook(.documentType(part: part)) }
        self.part = part
        buffer = UnsafeMutablePointer<CChar>.allocate(capacity: max(1, bytes.count))
        for (index, byte) in bytes.enumerated() { buffer[index] = CChar(bitPattern: byte) }
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue
        guard let reader = xmlReaderForMemory(buffer, Int32(bytes.count), nil, "UTF-8", Int32(options)) else {
            buffer.deallocate()
            throw .workbook(.damaged(part: part))
        }
        self.reader = reader
    }

    deinit {
        xmlFreeTextReader(reader)
        buffer.deallocate()
    }

    func next() throws(TabularError) -> Bool {
        let read = xmlTextReaderRead(reader)
        guard read >= 0 else { throw .workbook(.damaged(part: part)) }
        kind = Self.kind(of: xmlTextReaderNodeType(reader))
        return read == 1
    }

    /// The name without its prefix.
    var name: String { Self.text(xmlTextReaderConstLocalName(reader)) }
    var text: String { Self.text(xmlTextReaderConstValue(reader)) }
    /// An element without content has no end of its own.
    var isEmpty: Bool { xmlTextReaderIsEmptyElement(reader) == 1 }

    func attribute(_ name: String) -> String? {
        guard xmlTextReaderMoveToAttribute(reader, name) == 1 else { return nil }
        defer { _ = xmlTextReaderMoveToElement(reader) }
        return Self.text(xmlTextReaderConstValue(reader))
    }

    private static func kind(of type: Int32) -> Kind {
        switch UInt32(max(0, type)) {
        case XML_READER_TYPE_ELEMENT.rawValue: .start
        case XML_READER_TYPE_END_ELEMENT.rawValue: .end
        case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue, XML_READER_TYPE_WHITESPACE.rawValue,
            XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
            .text
        default: .other
        }
    }

    private static func text(_ pointer: UnsafePointer<xmlChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }

    private static func hasDocumentType(_ bytes: [UInt8]) -> Bool {
        let data = Data(bytes)
        return data.range(of: Data("<!DOCTYPE".utf8)) != nil || data.range(of: Data("<!ENTITY".utf8)) != nil
    }
}
