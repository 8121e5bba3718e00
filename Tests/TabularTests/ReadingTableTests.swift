import Testing

@testable import Tabular

@Suite("Reading a table")
struct ReadingTableTests {
    @Test("a plain file gives its header and its rows")
    func plain() throws {
        let table = try read("nom;prénom\nMartin;Zoé\nNguyễn;Bảo\n")
        #expect(table.columns.map(\.name) == ["nom", "prénom"])
        #expect(texts(table) == [["Martin", "Zoé"], ["Nguyễn", "Bảo"]])
        #expect(table.encoding == .utf8)
        #expect(table.separator == .semicolon)
    }

    @Test(
        "quotes protect separators, line breaks and doubled quotes",
        arguments: [
            ("\"a;b\"", "a;b"), ("\"\"", ""), ("\"\"\"\"", "\""), ("\"say \"\"yes\"\"\"", "say \"yes\""), ("\"one\ntwo\"", "one\ntwo"),
            ("\"one\r\ntwo\"", "one\r\ntwo"), ("\"\"\"a\"\"b\"\"\"", "\"a\"b\""), ("\" a \"", " a "), (" a ", " a "),
        ]
    )
    func quoted(written: String, meant: String) throws {
        #expect(try texts(read("h;i\n\(written);end\n")) == [[meant, "end"]])
        #expect(try texts(read("h;i\nstart;\(written)")) == [["start", meant]])
    }

    @Test("a quote inside an unquoted cell is text")
    func quoteInside() throws {
        #expect(try texts(read("size;n\n5\" screen;1\na\"b\"c;2")) == [["5\" screen", "1"], ["a\"b\"c", "2"]])
    }

    @Test("every line ending reads the same", arguments: ["\n", "\r\n", "\r"])
    func lineEndings(ending: String) throws {
        let lines = ["a;b", "1;2", "", "3;4"]
        let closed = try read(lines.joined(separator: ending) + ending)
        let open = try read(lines.joined(separator: ending))
        #expect(texts(closed) == [["1", "2"], ["3", "4"]])
        #expect(texts(open) == texts(closed))
        #expect(closed.rows.map(\.line) == [2, 4])
        #expect(open.rows.map(\.line) == [2, 4])
    }

    @Test("line endings may be mixed, and each counts once")
    func mixedEndings() throws {
        let table = try read("a;b\r1;2\n3;4\r\n\n\r\r\n5;6")
        #expect(table.rows.map(\.line) == [2, 3, 7])
    }

    @Test("empty lines are skipped but counted, before the header too")
    func emptyLines() throws {
        let table = try read("\n\na;b\n\n\n1;2\n\n")
        #expect(table.columns.map(\.position) == [TextPosition(line: 3, character: 1), TextPosition(line: 3, character: 3)])
        #expect(table.rows.map(\.line) == [6])
    }

    @Test("a cell knows the line and character where it starts, even after quoted line breaks")
    func positions() throws {
        let table = try read("id;note;end\n1;\"é\nà\r\nç\";x\n\"2\";;y")
        let positions = table.rows.map { $0.cells.map { [$0.position.line, $0.position.character] } }
        #expect(positions == [[[2, 1], [2, 3], [4, 4]], [[5, 1], [5, 5], [5, 6]]])
        #expect(table.rows[0].cells[1].text == "é\nà\r\nç")
    }

    @Test("characters are code points, not bytes")
    func characters() throws {
        let table = try read("a;b\n😀é;x")
        #expect(table.rows[0].cells[1].position == TextPosition(line: 2, character: 4))
    }

    @Test("ragged rows keep their true number of cells")
    func ragged() throws {
        let table = try read("a;b;c\n1\n1;2;3;4\n1;2;\n")
        #expect(table.rows.map(\.cells.count) == [1, 4, 3])
        let last = try #require(table.columns.last)
        #expect(table.rows[0][last] == nil)
        #expect(table.rows[0].text(last) == "")
        #expect(table.rows[1].text(last) == "3")
    }

    @Test("empty trailing columns stay, without a name")
    func trailingColumns() throws {
        let table = try read("a;b;;\n1;2;;\n")
        #expect(table.columns.map(\.isNamed) == [true, true, false, false])
        #expect(texts(table) == [["1", "2", "", ""]])
    }

    @Test("a line of separators and spaces is a blank row")
    func blankRow() throws {
        let table = try read("a;b\n ;\u{00A0}\n;\n1;\n")
        #expect(table.rows.map(\.isBlank) == [true, true, false])
    }

    @Test("a header alone gives a table without rows")
    func headerOnly() throws {
        #expect(try read("a;b").rows.isEmpty)
    }

    @Test("text under a column loses the blanks around it, also the invisible ones")
    func blanks() throws {
        let table = try read("a;b\n\u{00A0} x y\u{200B}\t;\u{202F}")
        #expect(table.columns.map { table.rows[0].text($0) } == ["x y", ""])
    }

    @Test("repeated headers are kept when asked for")
    func repeatedHeaders() throws {
        let table = try Table.read(Array("label,label\nx,y".utf8), allowsRepeatedHeaders: true)
        #expect(table.columns.map(\.name) == ["label", "label"])
    }
}
