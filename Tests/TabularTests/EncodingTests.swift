import Foundation
import Testing

@testable import Tabular

@Suite("Encodings")
struct EncodingTests {
    static func bytes(of text: String, as encoding: TextEncoding) -> [UInt8] {
        let units = Array(text.utf16)
        return switch encoding {
        case .utf8: Array(text.utf8)
        case .utf8WithMark: [0xEF, 0xBB, 0xBF] + text.utf8
        case .utf16LittleEndian: [0xFF, 0xFE] + units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        case .utf16BigEndian: [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        case .windows1252: Array(text.data(using: .windowsCP1252) ?? Data())
        }
    }

    struct Case: Sendable, CustomStringConvertible {
        let separator: Separator
        let encoding: TextEncoding
        let ending: CSVWriter.LineEnding

        var description: String { "\(separator), \(encoding), \(ending)" }

        static let all = Separator.allCases.flatMap { separator in
            TextEncoding.allCases.filter { $0 != .windows1252 }.flatMap { encoding in
                CSVWriter.LineEnding.allCases.map { Case(separator: separator, encoding: encoding, ending: $0) }
            }
        }
    }

    @Test("every separator, encoding and line ending together gives the same cells", arguments: Case.all)
    func combinations(combination: Case) throws {
        let rows = [["nom", "prénom", "note"], ["Nguyễn", "Zoé 😀", "a;b,c\td"], ["œuvre", "", "one\ntwo \"three\""]]
        let lines = rows.map { $0.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: combination.separator.rawValue) }
        let text = lines.joined(separator: combination.ending.rawValue)
        let table = try Table.read(Self.bytes(of: text, as: combination.encoding))
        #expect(table.encoding == combination.encoding)
        #expect(table.separator == combination.separator)
        #expect([table.columns.map(\.name)] + texts(table) == rows)
        #expect(table.rows.map(\.line) == [2, 3])
    }

    @Test(
        "bytes that are not UTF-8 are shown with line and character",
        arguments: [
            ([0xE9], 0xE9), ([0xC3], 0xC3), ([0x80], 0x80), ([0xC0, 0xAF], 0xC0), ([0xE0, 0x80, 0xAF], 0xE0), ([0xED, 0xA0, 0x80], 0xED),
            ([0xF4, 0x90, 0x80, 0x80], 0xF4), ([0xF5, 0x80, 0x80, 0x80], 0xF5), ([0xE2, 0x82], 0xE2), ([0xF0, 0x9F, 0x98], 0xF0),
            ([0xFF], 0xFF),
        ] as [([UInt8], UInt8)]
    )
    func invalid(bytes: [UInt8], first: UInt8) {
        let place = TextPosition(line: 3, character: 5)
        let before = Array("nom;ville\r\nx;y\r\n😀é;".utf8)
        let expected = TabularError(.invalidUTF8(byte: first), at: TextPosition(line: 3, character: 4))
        #expect(refusal(of: before + bytes) == expected)
        #expect(refusal(of: before + bytes + Array(";z\r\n".utf8)) == expected)
        #expect(refusal(of: before + [0x41] + bytes)?.position == place)
    }

    @Test("bytes that cannot be UTF-8 are read as the older Western encoding")
    func western() throws {
        let text = "nom;prénom\r\nŒuvré;Zoë – “l’été” 5 €\r\n"
        let table = try Table.read(Self.bytes(of: text, as: .windows1252))
        #expect(table.encoding == .windows1252)
        #expect([table.columns.map(\.name)] + texts(table) == [["nom", "prénom"], ["Œuvré", "Zoë – “l’été” 5 €"]])
    }

    @Test("each byte of the older encoding is the character the system knows it by; five are none")
    func westernBytes() throws {
        let known = try #require(String(bytes: [0x80, 0x8C, 0x92, 0x9F, 0xA0, 0xE9, 0xFF], encoding: .windowsCP1252))
        #expect(try texts(Table.read([0x61, 0x0A, 0x80, 0x8C, 0x92, 0x9F, 0xA0, 0xE9, 0xFF])).first?.first == known)
        for byte in [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8] {
            let error = refusal(of: Array("a;b\nx;".utf8) + [byte])
            #expect(error == TabularError(.undefinedByte(byte), at: TextPosition(line: 2, character: 3)))
        }
    }

    @Test("a file that holds UTF-8 and something else is damaged, not older, unless somebody says so")
    func mixed() throws {
        let bytes = Array("nom\né".utf8) + [0xE9]
        #expect(refusal(of: bytes) == TabularError(.invalidUTF8(byte: 0xE9), at: TextPosition(line: 2, character: 2)))
        #expect(try texts(Table.read(bytes, encoding: .windows1252)) == [["Ã©é"]])
        #expect(throws: TabularError.self) { try Table.read([0x61, 0x0A, 0xE9], encoding: .utf8) }
        #expect(try Table.read(Self.bytes(of: "a\né", as: .utf8WithMark), encoding: .windows1252).encoding == .utf8WithMark, "its mark knows better")
    }

    @Test("the first and last code points of each length are accepted")
    func edges() throws {
        let text = "\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}"
        #expect(try texts(read("a;b\n\(text);x")) == [[text, "x"]])
    }

    @Test("UTF-16 cut in the middle of a character is refused where it breaks")
    func brokenUTF16() {
        let whole = Self.bytes(of: "a;b\n1;2", as: .utf16LittleEndian)
        let place = TextPosition(line: 2, character: 4)
        #expect(refusal(of: whole + [0x41]) == TabularError(.invalidUTF16, at: place))
        #expect(refusal(of: whole + [0x3D, 0xD8]) == TabularError(.invalidUTF16, at: place))
        #expect(refusal(of: whole + [0x3D, 0xD8, 0x41, 0x00]) == TabularError(.invalidUTF16, at: place))
        #expect(refusal(of: whole + [0x00, 0xDE, 0x41, 0x00]) == TabularError(.invalidUTF16, at: place))
    }

    @Test("UTF-16 without its mark is refused as not being text")
    func unmarkedUTF16() {
        let bytes = Array(Self.bytes(of: "a;b\n", as: .utf16LittleEndian).dropFirst(2))
        #expect(refusal(of: bytes) == TabularError(.nul, at: TextPosition(line: 1, character: 2)))
    }
}
