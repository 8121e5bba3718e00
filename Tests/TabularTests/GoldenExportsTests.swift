import Testing

@testable import Tabular

@Suite("Exports as tools write them")
struct GoldenExportsTests {
    @Test("a French spreadsheet: mark, semicolons, decimal commas, empty trailing columns and rows")
    func frenchSpreadsheet() throws {
        let table = try read("\u{FEFF}Matricule;Nom;Taux;;\r\n0042;Lefèvre;0,8;;\r\n;;;;\r\n")
        #expect(table.separator == .semicolon)
        #expect(table.rows.map(\.isBlank) == [false, true])
        #expect(table.column(named: ["matricule"]).map { table.rows[0].text($0) } == "0042")
        #expect(table.column(named: ["taux"]).map { table.rows[0].text($0) } == "0,8")
    }

    @Test("a spreadsheet saved as Unicode text: UTF-16 with tabs")
    func unicodeText() throws {
        let table = try Table.read(EncodingTests.bytes(of: "Nom\tNote\r\nÉlodie\t\"a \"\"b\"\"\"\r\n", as: .utf16LittleEndian))
        #expect(table.separator == .tab)
        #expect(texts(table) == [["Élodie", "a \"b\""]])
    }

    @Test("an HR tool: every cell quoted, commas inside, a title over two lines")
    func humanResources() throws {
        let text = #"""
            "id","firstName","lastName","jobTitle","department"
            "7","Zoé","O'Neil","Product Manager,
            Payments","R&D, Product"
            "8","Tom","Smith ""Jr""","",""
            """#
        let table = try read(text)
        #expect(table.separator == .comma)
        #expect(
            texts(table) == [
                ["7", "Zoé", "O'Neil", "Product Manager,\nPayments", "R&D, Product"], ["8", "Tom", "Smith \"Jr\"", "", ""],
            ]
        )
        #expect(table.rows.map(\.line) == [2, 4])
    }

    @Test("an issue tracker: repeated columns, kept on demand and refused otherwise")
    func issueTracker() throws {
        let text = "Issue key,Labels,Labels\nPAY-1,a,b\n"
        #expect(try Table.read(Array(text.utf8), allowsRepeatedHeaders: true).columns.count == 3)
        #expect(refusal(of: text)?.kind == .duplicateHeader(name: "Labels", firstColumn: 2))
    }
}
