import Tabular
import Testing

@Suite("Tables of HTML")
struct HTMLTableTests {
    private static func texts(_ html: String) throws -> [[[String]]] {
        try HTMLTable.all(in: html).map { $0.rows.map { $0.cells.map(\.text) } }
    }

    @Test("cells stand on their true columns, those that cover several among them") func spans() throws {
        let html = """
            <h2>Potters</h2><table><tr><th>Level</th><th>Clay</th><th>Fire</th></tr>
            <tr><th rowspan=2>P1</th><td colspan="2">Both</td></tr><tr><td>a<br>b</td><td><ul><li>one</li><li>two</ul></td></tr>
            <tr><td colspan=3>A section</td></tr></table>
            """
        let tables = try HTMLTable.all(in: html)
        #expect(tables.map(\.title) == ["Potters"])
        #expect(try Self.texts(html) == [[["Level", "Clay", "Fire"], ["P1", "Both", "Both"], ["P1", "a\nb", "- one\n- two"], ["A section", "", ""]]])
        #expect(tables[0].rows[1].cells.map(\.isRepeated) == [false, false, true])
    }

    @Test("what a spreadsheet puts on the clipboard is a table; styles and scripts are not text") func clipboard() throws {
        let html = """
            <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {color:red}</style></head><body><!--StartFragment-->
            <table><col width=64><tr><td>Competency</td><td>1. Potter</td></tr><tr><td>Throwing</td><td>Throws&nbsp;a <b>bowl</b> &amp; dries it<script>x()</script></td></tr></table>
            <!--EndFragment--></body></html>
            """
        #expect(try Self.texts(html) == [[["Competency", "1. Potter"], ["Throwing", "Throws a bowl & dries it"]]])
    }

    @Test("hostile tables end in an error or in less, never in a crash") func hostile() throws {
        #expect(throws: TabularError.self) {
            try HTMLTable.all(in: "<table>" + String(repeating: "<tr><td colspan=300>x</td></tr>", count: 3_000) + "</table>")
        }
        #expect(throws: TabularError.self) { try HTMLTable.all(in: "<table><tr>" + String(repeating: "<td>", count: 1_001) + "</tr><tr><td></tr></table>") }
        let deep = try HTMLTable.all(in: String(repeating: "<div>", count: 100_000) + "<table><tr><td>x</td></tr><tr><td>y</td></tr></table>")
        #expect(deep.count < 2)
        let nested = try Self.texts(
            "<table><tr><td>a<table><tr><td>in</td></tr><tr><td>side</td></tr></table></td></tr><tr><td rowspan=99999 colspan=-4>b</td></tr></table>")
        #expect(nested == [[["a\nin\nside"], ["b"]]])
        let none = try HTMLTable.all(in: "<p>no table</p>")
        #expect(none.isEmpty)
    }
}
