import Careers
import Kernel
import Testing

@Suite("Long tables as people really send them")
struct RaggedLongTablesTests {
    static func read(_ text: String, order: String? = LongTable.order) -> FrameworkReading {
        ReadingLongTablesTests.read(text, order: order)
    }
    static let row = "Kitchen,Cashier,Sells bread.,Cashier,,Counting,,Working,Counts the till twice and writes the difference.\n"

    @Test("a missing column is named, with what was found") func missingColumns() {
        let noLevel = Self.read("Role,Skill Name,Skill Level\nBaker,Kneading,Working\n")
        #expect(noLevel.draft == nil)
        #expect(noLevel.says("The column of the level is missing", .error, line: 1))
        #expect(noLevel.says("Columns found: `Role`, `Skill Name`, `Skill Level`", .error))
        #expect(Self.read("Role,Role Level,Grade\nBaker,Baker,Working\n").says("The column of the skill is missing", .error, line: 1))
        #expect(Self.read("Role,Role Level,Skill Name\nBaker,Baker,Kneading\n").says("No column says what is expected", .error, line: 1))
    }

    @Test("a column nobody knows is named, with the one it may have meant") func unknownColumns() {
        let reading = Self.read("Role,Level,Skill,Profficiency,Grade,Colour\nBaker,Baker,Kneading,1,Working,Blue\n")
        #expect(reading.draft != nil)
        #expect(reading.says("`Colour` is not imported", .warning, line: 1))
        #expect(reading.says("`Profficiency` is not imported", .warning, line: 1))
    }

    @Test("two columns for one thing: one is read, and it is said") func rivals() {
        let reading = Self.read("Role,Level,Skill,Skill Name,Grade\nBaker,Baker,Kneading,Other,Working\n")
        #expect(
            reading.says("`Skill` and `Skill Name` say the same thing", .warning, line: 1)
                || reading.says("say the same thing", .warning, line: 1)
        )
        #expect(Self.read("Role,Level,Skill,Grade,Grade\nBaker,Baker,Kneading,A,B\n").says("appears twice", .error, line: 1))
    }

    @Test("a row too short is left out, a row too long says so") func ragged() {
        #expect(Self.read(LongTable.text + "Kitchen,Cashier\n").says("Row not imported: `Role Level` is empty", .warning, line: 10))
        #expect(
            Self.read(LongTable.text + "Kitchen,Cashier,,Cashier\n").says("Row not imported: `Skill Name` is empty", .warning, line: 10)
        )
        let long = Self.read(LongTable.text + Self.row.dropLast() + ",more,and more\n")
        #expect(long.says("2 cells more than the headers", .warning, line: 10))
        #expect(long.draft != nil)
        #expect(Self.read(LongTable.text + ",,,,,,,,\n\n , ,\n").warnings == [])
    }

    @Test("a repeated row is counted once, a row for the same cell is put with it") func repeats() throws {
        let copy = Self.read(LongTable.text + Self.row)
        #expect(copy.says("repeats the one that starts on line 9", .warning, line: 10))
        let ladder = try #require(copy.draft?.ladders.last)
        #expect(ladder.expectations[0].statements.count == 1)
        let more = Self.read(
            LongTable.text + Self.row.replacing("Counts the till", with: "Closes the shop").replacing("Working", with: "Expert")
        )
        #expect(more.says("the texts were put together", .warning, line: 10))
        #expect(more.says("gets two grades at one level: “Working” is kept, not “Expert”", .warning, line: 10))
        #expect(more.draft?.ladders.last?.expectations[0].statements.count == 2)
    }

    @Test("names that differ by case or spaces are one; emojis are left out") func names() throws {
        let text = LongTable.with("Baker,Works beside a senior baker.,Shaping", " 🥖 BAKER ,Works beside a senior baker.,Shaping")
        let ladder = try #require(Self.read(text).draft?.ladders.first)
        #expect(ladder.levels.map(\.name.en) == ["Baker", "Senior baker"])
        #expect(ladder.expectations.count == 3)
    }

    @Test("two ladders may have the same titles, two descriptions of one thing are told") func duplicates() {
        let twins = Self.read("Role,Level,Skill,Grade\nBaker,Chief,Kneading,Working\nBrewer,Chief,Tasting,Working\n")
        #expect(twins.draft?.ladders.map { $0.levels.map(\.name.en) } == [["Chief"], ["Chief"]])
        let other = Self.read(
            LongTable.with(
                "Bakes bread.,Baker,Works beside a senior baker.,Shaping",
                "Bakes cakes.,Baker,Works beside a senior baker.,Shaping"
            )
        )
        #expect(other.says("`Role Description` says something else on an earlier row", .warning, line: 8))
        #expect(other.draft?.ladders[0].about?.en == "Bakes bread.")
    }

    @Test("TODO cells are holes, not criteria", arguments: ["TODO", "tbd", "NOT IN USE", "n/a", "…"]) func placeholders(text: String) throws {
        let reading = Self.read(LongTable.with("Shapes a round loaf.", text))
        #expect(reading.says("is not a criterion", .warning, line: 8))
        #expect(reading.draft?.ladders[0].expectation(of: "shaping", at: 1)?.statements == [])
        let grade = Self.read(LongTable.with("Awareness,Shapes a round loaf.", "\(text),\(text)"))
        #expect(grade.says("is not a grade", .warning, line: 8))
        #expect(grade.says("says nothing at level", .warning, line: 8))
        #expect(grade.draft?.ladders[0].expectation(of: "shaping", at: 1) == nil)
    }

    @Test("a level that is not named is kept as not defined when nothing is written there") func unnamedLevel() throws {
        let reading = Self.read(
            "Role,Level,Skill,Grade,Expectation\nChief,NOT IN USE,Ruling,NOT IN USE,NOT IN USE\nBaker,Baker,Kneading,Working,Kneads.\n"
        )
        let ladder = try #require(reading.draft?.ladders.first)
        #expect(ladder.levels.map(\.name.en) == ["Level 1"])
        #expect(ladder.levels.map(\.isDefined) == [false])
        #expect(reading.says("names no level of “Chief”", .warning, line: 2))
    }

    @Test("without a column for the ladder, the file is one ladder") func oneLadder() {
        let reading = Self.read("Level,Skill,Grade\nBaker,Kneading,Working\n")
        #expect(reading.draft?.ladders.map(\.key) == ["roles"])
        #expect(reading.says("No column names the ladder", .warning))
    }

    @Test("grades that do not say their order keep the file's, with a warning") func grades() {
        let reading = Self.read("Role,Level,Skill,Grade\nBaker,Baker,Kneading,Gold\nBaker,Baker,Shaping,Bronze\n")
        #expect(reading.says("do not say which is the lowest", .warning))
        let numbers = Self.read("Role,Level,Skill,Grade\nBaker,Baker,Kneading,3\nBaker,Baker,Shaping,1\n")
        #expect(numbers.draft?.ladders[0].competencies[0].grades.map(\.name.en) == ["1", "3"])
    }

    @Test("a table of an older spreadsheet is read, in Windows-1252 or UTF-16, and says so; one damaged in UTF-8 is refused") func olderSpreadsheets() {
        let text = LongTable.with("Shapes a round loaf.", "Façonne une boule d\u{2019}un geste.")
        func read(_ bytes: [UInt8]) -> FrameworkReading { FrameworkReader.read([(name: "a.csv", bytes: bytes)], order: LevelOrder(LongTable.order)) }
        let windows = text.unicodeScalars.map { scalar in scalar == "\u{2019}" ? UInt8(0x92) : UInt8(scalar.value) }
        let older = read(windows)
        let plain = read(Array(text.utf8))
        #expect(plain.draft != nil && older.draft?.withoutPlaces == plain.draft?.withoutPlaces)
        #expect(older.says("read as Windows-1252", .warning) && !plain.says("Windows-1252", .warning))
        let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(read(wide).draft?.withoutPlaces == plain.draft?.withoutPlaces)
        let damaged = read(Array(text.utf8) + [0x43, 0xE9, 0x0A])
        #expect(damaged.draft == nil && damaged.says("is not UTF-8", .error))
    }

    @Test("bytes of another encoding, quotes never closed, huge fields: an error with its line") func broken() {
        let bytes = Array(LongTable.with("Shapes a round loaf.", "Façonne une boule.").utf8) + [0x43, 0x61, 0x66, 0xE9, 0x0A]
        let reading = FrameworkReader.read([(name: "a.csv", bytes: bytes)])
        #expect(reading.says("0xE9 is not UTF-8", .error, line: 10))
        #expect(Self.read(LongTable.text + "a,\"b\n").says("is never closed", .error, line: 10))
        let huge = LongTable.with("Shapes a round loaf.", String(repeating: "a", count: 30_000))
        #expect(Self.read(huge).says("longer than 20000 bytes", .error, line: 8))
        #expect(Self.read(LongTable.header + "\n").says("No row to read", .error))
        #expect(
            Self.read(LongTable.header + String(repeating: ",x", count: 1_000_000) + "\n").says("more than 300 columns", .error, line: 1)
        )
    }

    @Test("too many levels or ladders are refused") func limits() {
        let start = "Role,Level,Skill,Grade\n"
        let levels = start + (1...101).map { "Baker,Level \($0),Kneading,Working\n" }.joined()
        #expect(Self.read(levels).says("more than 100 levels", .error, line: 102))
        let ladders = start + (1...501).map { "Baker \($0),Baker,Kneading,Working\n" }.joined()
        #expect(Self.read(ladders).says("More than 500 ladders", .error, line: 502))
    }

    @Test("damaged at random, a table gives a draft or an error that says something") func mutations() {
        var random = SeededGenerator(seed: 1_825)
        let original = Array(LongTable.text.utf8)
        for round in 0..<600 {
            let bytes = MutatedFilesTests.mutated(original, &random)
            let reading = FrameworkReader.read([(name: "a.csv", bytes: bytes)], order: LevelOrder(LongTable.order))
            let hasReason = reading.entries(.error).contains { !$0.message.fr.isEmpty && !$0.message.en.isEmpty }
            #expect((reading.draft == nil) == hasReason, "round \(round)")
            guard let draft = reading.draft else { continue }
            let again = FrameworkReader.read([(name: "a.yaml", bytes: Array(NativeWriter(draft).text.utf8))])
            #expect(again.draft?.withoutPlaces == draft.withoutPlaces, "round \(round)")
        }
    }
}
