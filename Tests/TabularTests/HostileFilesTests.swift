import Testing

@testable import Tabular

@Suite("Hostile and random files")
struct HostileFilesTests {
    /// Bytes that steer the reader come often, so that random files reach its corners.
    private static let steering: [UInt8] = [
        34, 34, 34, 59, 44, 9, 10, 13, 32, 61, 0x61, 0xC3, 0xA9, 0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0xF0, 0x9F, 0x98, 0x80,
    ]

    @Test("random bytes are read or refused, never worse", arguments: 0..<40 as Range<UInt64>)
    func randomBytes(seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        for _ in 0..<50 {
            let bytes = (0..<Int.random(in: 0...120, using: &numbers)).map { _ in
                Self.steering.randomElement(using: &numbers) ?? UInt8.random(in: .min ... .max, using: &numbers)
            }
            try check(bytes)
        }
    }

    @Test("random text with quotes and separators is read or refused at a place inside the file", arguments: 100..<140 as Range<UInt64>)
    func randomText(seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        let alphabet = Array("a;,\t\"\"\n\r é".unicodeScalars)
        for _ in 0..<50 {
            let scalars = (0..<Int.random(in: 0...80, using: &numbers)).compactMap { _ in alphabet.randomElement(using: &numbers) }
            try check(Array(String(String.UnicodeScalarView("x;y\n".unicodeScalars + scalars)).utf8))
        }
    }

    @Test("a good file with one byte changed is read or refused", arguments: 200..<230 as Range<UInt64>)
    func mutations(seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        let good = Array("\u{FEFF}nom;prénom;note\r\n\"Lefèvre\";Zoé;\"a \"\"b\"\"; c\"\r\nNguyễn;Bảo;\r\n".utf8)
        for _ in 0..<100 {
            var bytes = good
            bytes[Int.random(in: 0..<bytes.count, using: &numbers)] = UInt8.random(in: .min ... .max, using: &numbers)
            try check(bytes)
        }
    }

    @Test("every beginning of a good file is read or refused")
    func truncations() throws {
        let good = EncodingTests.bytes(of: "nom;note\r\n\"Zoé 😀\";\"a\nb\"\r\n", as: .utf16BigEndian)
        for length in 0...good.count { try check(Array(good.prefix(length))) }
    }

    /// Invariants of every outcome: places lie inside the file, in reading order, and header and separator fit.
    private func check(_ bytes: [UInt8]) throws {
        let lineCount = 1 + bytes.filter { $0 == 10 || $0 == 13 }.count
        do throws(TabularError) {
            let table = try Table.read(bytes)
            let positions = (table.rows.flatMap(\.cells)).map(\.position)
            let areOrdered = zip(positions, positions.dropFirst()).allSatisfy { ($0.line, $0.character) < ($1.line, $1.character) }
            #expect(areOrdered, "seeded bytes: \(bytes)")
            #expect(positions.allSatisfy { $0.line <= lineCount && $0.character >= 1 }, "seeded bytes: \(bytes)")
            #expect(table.columns.contains { $0.isNamed }, "seeded bytes: \(bytes)")
            #expect(table.rows.allSatisfy { !$0.cells.isEmpty }, "seeded bytes: \(bytes)")
        } catch {
            #expect((1...lineCount).contains(error.line) && error.column >= 1, "seeded bytes: \(bytes)")
            #expect(error.column <= bytes.count + 1, "seeded bytes: \(bytes)")
        }
    }

    @Test("a file of quotes, of one endless cell or of empty lines takes time in proportion to its size", .timeLimit(.minutes(1)))
    func proportionate() throws {
        let size = 400_000
        let shapes: [[UInt8]] = [
            Array("a;b\n\"".utf8) + [UInt8](repeating: 34, count: size + 1), Array("a;b\n".utf8) + [UInt8](repeating: 97, count: size),
            Array("a;b\n".utf8) + [UInt8](repeating: 10, count: size), Array("a;b\n\"".utf8) + [UInt8](repeating: 10, count: size),
        ]
        for shape in shapes { _ = refusal(of: shape) }
    }

    @Test("twenty thousand rows of twelve columns are read with all their cells")
    func large() throws {
        let line = (1...12).map { "cell \($0)" }.joined(separator: ";") + "\n"
        let table = try read(
            String(repeating: line, count: 20_001).replacingFirstLine(with: (1...12).map(String.init).joined(separator: ";"))
        )
        #expect(table.rows.count == 20_000)
        #expect(table.rows.allSatisfy { $0.cells.count == 12 })
        #expect(table.rows.last?.cells.last == Table.Cell(text: "cell 12", position: TextPosition(line: 20_001, character: 80)))
    }
}

extension String {
    fileprivate func replacingFirstLine(with line: String) -> String {
        line + drop { !$0.isNewline }
    }
}
