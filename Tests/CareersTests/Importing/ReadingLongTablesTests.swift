import Careers
import Kernel
import Testing

@Suite("Reading a long table")
struct ReadingLongTablesTests {
    static func read(_ text: String, order: String? = LongTable.order) -> FrameworkReading {
        FrameworkReader.read([(name: "roles.csv", bytes: Array(text.utf8))], order: order.flatMap { LevelOrder($0) })
    }

    @Test("each role is a ladder, each family a craft") func ladders() throws {
        let reading = Self.read(LongTable.text)
        #expect(reading.dialect == .longTable)
        #expect(reading.errors == [])
        let draft = try #require(reading.draft)
        #expect(draft.name.en == "Imported framework")
        #expect(draft.ladders.map(\.key) == ["baker", "cashier"])
        #expect(draft.ladders.map(\.craft) == ["kitchen", "kitchen"])
        #expect(draft.ladders[0].about?.en == "Bakes bread.")
        #expect(draft.ladders[0].levels.map(\.scope?.en) == ["Works beside a senior baker.", "Runs the oven of one shop."])
        #expect(draft.ladders[0].themes.map(\.name.en) == ["Skills"])
        #expect(draft.ladders[0].competencies.map(\.description?.en) == ["Working the dough.", "Giving the loaf its form."])
    }

    @Test("bullets are statements, the line that introduces them is not, grades have their scale") func expectations() throws {
        let ladder = try #require(Self.read(LongTable.text).draft?.ladders.first)
        let kneading = try #require(ladder.expectation(of: "kneading", at: 2))
        #expect(kneading.statements.map(\.text.en) == ["choose the flour for the weather", "teach the gesture to a newcomer"])
        #expect(kneading.grade == "expert")
        #expect(kneading.place?.line == 2)
        #expect(ladder.competencies[0].grades.map(\.key) == ["awareness", "working", "expert"])
        #expect(ladder.expectation(of: "shaping", at: 1)?.statements.map(\.text.en) == ["Shapes a round loaf."])
        #expect(ladder.expectation(of: "shaping", at: 2) == nil)
    }

    @Test("the report says how the file was understood") func report() {
        let reading = Self.read(LongTable.text)
        #expect(reading.says("Grades read from the lowest to the highest: Awareness, Working, Expert", .note))
        #expect(reading.says("2 cells begin with a line that only introduces the list", .note))
        #expect(reading.says("“Baker”: 1 cell out of 4", .note, line: 2))
        #expect(reading.says("2 ladders read", .note))
    }

    @Test("semicolons, tabs, a byte order mark and French names of columns are read") func variants() throws {
        let french =
            "\u{FEFF}Métier;Parcours;Palier;Ordre du palier;Compétence;Thème;Degré;Attendu;Signaux\r\nFournil;Boulanger;Boulanger;1;Pétrissage;Le geste;Notions;Suit la recette et le dit.;La fiche est signée.\r\n"
        let reading = Self.read(french, order: nil)
        #expect(reading.errors == [])
        let ladder = try #require(reading.draft?.ladders.first)
        #expect(ladder.craft == "fournil")
        #expect(ladder.themes.first?.name.preferring(.french) == "Le geste")
        let expectation = try #require(ladder.expectations.first)
        #expect(expectation.signals.map { $0.preferring(.french) } == ["La fiche est signée."])
        #expect(
            Self.read(
                LongTable.header.replacing(",", with: "\t") + "\n" + Array(repeating: "x", count: 9).joined(separator: "\t"),
                order: nil
            ).draft != nil
        )
        #expect(Self.read("sep=;\n" + french.dropFirst(), order: nil).draft != nil)
    }

    @Test("written and read again, the framework is the same") func roundTrip() throws {
        let draft = try #require(Self.read(LongTable.text).draft)
        let again = readNative(NativeWriter(draft).text)
        #expect(again.draft?.withoutPlaces == draft.withoutPlaces)
    }

    private func readNative(_ text: String) -> FrameworkReading { FrameworkReader.read([(name: "a.yaml", bytes: Array(text.utf8))]) }

    @Test("several tables are one framework; the same role twice is refused") func several() {
        let other = LongTable.text.replacing("Baker,", with: "Brewer,").replacing("Cashier", with: "Waiter")
        let files = [(name: "a.csv", bytes: Array(LongTable.text.utf8)), (name: "b.csv", bytes: Array(other.utf8))]
        let order = LevelOrder("as-written")
        #expect(FrameworkReader.read(files, order: order).draft?.ladders.count == 4)
        #expect(FrameworkReader.read([files[0], files[0]], order: order).says("the same key", .error))
    }

    @Test("sixteen thousand rows are read", .timeLimit(.minutes(1))) func large() {
        var text = "Role,Level,Skill,Grade,Expectation\n"
        for row in 0..<16_000 {
            text += "Role \(row / 100),Level \(row % 5 + 1),Skill \(row / 5 % 20),Working,Does the thing number \(row)\n"
        }
        let reading = FrameworkReader.read([(name: "a.csv", bytes: Array(text.utf8))])
        #expect(reading.draft?.ladders.count == 160)
    }
}
