import Testing

@testable import Tabular

@Suite("Finding the separator")
struct SeparatorTests {
    @Test(
        "the separator that cuts every row like the header is taken",
        arguments: [
            ("a;b\n1;2\n", Separator.semicolon), ("a,b\n1,2\n", .comma), ("a\tb\n1\t2\n", .tab),
            ("nom;équipe\nA;x, y\nB;z\n", .semicolon), ("nom, prénom;mail\nA, B;c\nD, E;f\n", .semicolon),
            ("name,note\nA,\"x;y;z\"\nB,u\n", .comma), ("\"a\";\"b\"\n\"1,2\";\"3\"\n", .semicolon),
            ("a\tb\n1,5\t2;3\n", .tab), ("a,b,c;d\n1,2,3\n", .comma), ("a;b;c\n1;2\n3;4\n", .semicolon),
            ("prix,nom\n\"1;2\",x\n3;4,y\n", .comma), ("\"a;b\",\"c;d\"\n\"1;2\",\"3;4\"\n", .comma),
        ]
    )
    func found(text: String, separator: Separator) throws {
        #expect(try read(text).separator == separator)
    }

    @Test("a single column stays whole")
    func single() throws {
        #expect(try texts(read("montant\n1,5\n2,25\n")) == [["1,5"], ["2,25"]])
        #expect(try texts(read("note\na;b\nc\n")) == [["a;b"], ["c"]])
    }

    @Test("a first line sep= decides and counts as a line", arguments: ["sep=,", "SEP=,", "\u{FEFF}sep=,"])
    func declared(line: String) throws {
        let table = try read("\(line)\r\na;b,c\r\n1;2,3\r\n")
        #expect(table.separator == .comma)
        #expect(table.columns.map(\.name) == ["a;b", "c"])
        #expect(table.rows.map(\.line) == [3])
    }

    @Test("a declared tab is read")
    func declaredTab() throws {
        #expect(try read("sep=\t\na,b\tc\n").columns.map(\.name) == ["a,b", "c"])
    }

    @Test("another declared separator is refused by name", arguments: ["|", ":", "", "é"])
    func unknown(text: String) {
        #expect(refusal(of: "sep=\(text)\na|b\n") == TabularError(.unknownSeparator(text), at: TextPosition(line: 1, character: 5)))
    }

    @Test("a header that merely begins with sep= is a header")
    func ordinaryHeader() throws {
        #expect(try read("sep=eval;b\n1;2").columns.map(\.name) == ["sep=eval", "b"])
    }

    @Test("what the reader is told wins over what the file says")
    func override() throws {
        let table = try read("sep=;\na;b,c\n", separator: .comma)
        #expect(table.columns.map(\.name) == ["a;b", "c"])
        #expect(try read("a;b,c;d\n1;2,3;4", separator: .comma).columns.count == 2)
    }

    @Test("a fault late in the file does not change the separator")
    func faulty() {
        #expect(refusal(of: "a;b\n1;2\n\"x\"y;3\n")?.kind == .textAfterClosingQuote)
        #expect(refusal(of: "a;b\n1;\"2,3\n")?.kind == .unclosedQuote)
    }
}
