import Careers
import Kernel
import Testing

@Suite("The order of levels comes from a person, a column or a number")
struct LevelOrderTests {
    static func levels(_ order: String?, _ text: String = LongTable.text) -> [String?] {
        reading(order, text).draft?.ladders.first?.levels.map(\.name.en) ?? []
    }

    static func reading(_ order: String?, _ text: String = LongTable.text) -> FrameworkReading {
        FrameworkReader.read([(name: "roles.csv", bytes: Array(text.utf8))], order: order.flatMap { LevelOrder($0) })
    }

    static func table(_ levels: [String]) -> String {
        "Role,Level,Skill,Grade\n" + levels.map { "Baker,\($0),Kneading,Working\n" }.joined()
    }

    @Test("without it nothing is imported, and what was found is still counted") func notConfirmed() throws {
        let reading = Self.reading(nil)
        #expect(reading.draft == nil)
        #expect(reading.says("Order not confirmed", .error, line: 2))
        #expect(reading.says("Senior baker, Baker", .error))
        #expect(reading.outline?.ladders.map(\.levels.count) == [2, 1])
        let json = FrameworkInspection(reading).json()
        let isCounted = json.contains(#""themes":1,"competencies":2,"expectations":3,"statements":5"#)
        #expect(isCounted, "\(json)")
    }

    @Test("the order of the file is never taken unless somebody says so") func asWritten() {
        #expect(Self.levels("as-written") == ["Senior baker", "Baker"])
        #expect(Self.levels("tel-quel") == ["Senior baker", "Baker"])
    }

    @Test(
        "names are told apart by case, accents or spaces of no account; words and a star stand for many names",
        arguments: [
            "Baker, Senior baker", "baker;SENIOR  baker", "Baker\nSenior baker", "# baker\nBaker\nSenior baker", "*, senior",
            "* , Senior , Lead",
            "# Florist\nBuyer\nSeller\n\nBaker, Senior baker", "Florist, Seller\n\nBaker, Senior baker",
        ]
    ) func said(order: String) { #expect(Self.levels(order) == ["Baker", "Senior baker"]) }

    @Test("a whole name wins over a word in it") func wholeNames() {
        let text = Self.table(["Lead", "Lead - management", "Baker"])
        #expect(Self.levels("*, Lead, Lead - management", text) == ["Baker", "Lead", "Lead - management"])
        #expect(Self.levels("*, lead management, Lead", text) == ["Baker", "Lead - management", "Lead"])
    }

    @Test("a level that has no place, or the place of another, is asked for by name") func incomplete() {
        #expect(Self.reading("Baker, Florist", Self.table(["Baker", "Helper"])).says("does not place “Helper”", .error))
        #expect(Self.reading("*, Senior").draft != nil)
        let tied = Self.reading("*, Senior", Self.table(["Baker", "Helper"]))
        #expect(tied.says("puts “Baker” and “Helper” in the same place", .error))
        #expect(tied.outline != nil)
        let both = Self.reading("Senior, Lead, *", Self.table(["Senior lead", "Baker"]))
        #expect(both.says("does not place “Senior lead”", .error))
    }

    @Test("an order of one ladder does not order another") func ofAnother() {
        #expect(Self.reading("# Florist\nBaker\nSenior baker").says("Order not confirmed", .error))
    }

    @Test("nothing said is no order", arguments: ["", "  \n ", ",", "#", "# Baker"]) func nothing(order: String) {
        #expect(LevelOrder(order) == nil)
    }

    @Test("a column gives the order") func column() {
        let text = "Role,Level,Level Order,Skill,Grade\nBaker,Senior,2,Kneading,Expert\nBaker,Junior,1,Kneading,Working\n"
        #expect(Self.levels(nil, text) == ["Junior", "Senior"])
        #expect(Self.levels("Senior, Junior", text) == ["Senior", "Junior"])
        #expect(Self.reading(nil, text.replacing(",2,", with: ",two,")).says("a whole number is expected, not “two”", .error, line: 2))
        #expect(Self.reading(nil, text.replacing(",2,", with: ",1,")).says("have the same rank, 1", .error, line: 3))
        #expect(Self.reading(nil, text.replacing(",2,", with: ",,")).says("“Senior” has no rank", .error, line: 2))
        let twice = text + "Baker,Senior,3,Shaping,Expert\n"
        #expect(Self.reading(nil, twice).says("has two ranks, 2 then 3", .error, line: 4))
    }

    @Test("names that differ by a number say their order") func numbers() {
        let reading = Self.reading(nil, Self.table(["Level 10", "Level 2"]))
        #expect(reading.draft?.ladders[0].levels.map(\.name.en) == ["Level 2", "Level 10"])
        #expect(reading.says("carry a number", .note, line: 2))
        #expect(Self.reading(nil, Self.table(["Baker 2", "Helper 1"])).draft == nil)
    }

    @Test("an order is proposed from usual titles, to confirm or correct") func proposal() {
        let text = Self.table(["Head of baking", "Lead baker", "Baker", "Senior baker", "Trainee baker", "Junior baker"])
        let open = Self.reading(nil, text).unordered
        let lowestFirst = ["Trainee baker", "Junior baker", "Baker", "Senior baker", "Lead baker", "Head of baking"]
        #expect(open.first?.proposal == lowestFirst)
        #expect(Self.levels(open.proposal, text) == lowestFirst)
        #expect(Self.reading(nil, text).draft == nil)
    }
}
