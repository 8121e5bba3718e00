import Foundation
import Kernel
import Storage
import Testing

@testable import People

@Suite("Dated relations")
struct DirectoryStructureTests {
    private let people = (1...6).map { ID<PersonTag>(UUID(uuidString: "01990000-0000-7000-8000-00000000000\($0)") ?? UUID()) }

    private func day(_ text: String) -> Day { Day(text) ?? Day(daysSince1970: 0) }

    private func line(_ person: Int, _ manager: Int, _ from: String, _ to: String? = nil) throws -> ReportingLine {
        let span = try #require(DaySpan(from: day(from), to: to.map(day)))
        return ReportingLine(id: ID(UUID()), person: people[person], manager: people[manager], span: span)
    }

    private func written(_ steps: [DatedStep<ReportingLine>]) -> [String] {
        steps.map { step in
            switch step {
            case .begin(let manager, let span): "begin \(people.firstIndex(of: manager) ?? -1) \(span.from)..\(span.to?.description ?? "")"
            case .end(let line, let last): "end \(people.firstIndex(of: line.manager) ?? -1) \(last?.description ?? "never")"
            case .remove(let line): "remove \(people.firstIndex(of: line.manager) ?? -1)"
            }
        }
    }

    @Test("a span that would end before it begins does not exist")
    func span() {
        #expect(DaySpan(from: day("2026-02-02"), to: day("2026-02-01")) == nil)
        #expect(DaySpan(from: day("2026-02-02"), to: day("2026-02-02")) != nil)
    }

    @Test("the last day of a span still counts, and two spans that share a day overlap")
    func lastDay() throws {
        let span = try #require(DaySpan(from: day("2026-02-01"), to: day("2026-02-10")))
        #expect(span.contains(day("2026-02-10")))
        #expect(!span.contains(day("2026-02-11")))
        #expect(span.overlaps(DaySpan(since: day("2026-02-10"))))
        #expect(!span.overlaps(DaySpan(since: day("2026-02-11"))))
    }

    @Test("changing manager ends the old line the day before and begins the new one")
    func change() throws {
        let steps = Transition.steps(from: [try line(0, 1, "2025-01-01")], to: [people[2]], on: day("2026-10-06")) { _ in nil }
        #expect(written(steps) == ["end 1 2026-10-05", "begin 2 2026-10-06.."])
    }

    @Test("asking for the managers somebody has changes nothing")
    func same() throws {
        let lines = [try line(0, 1, "2025-01-01"), try line(0, 2, "2026-01-01")]
        #expect(written(Transition.steps(from: lines, to: [people[2], people[1]], on: day("2026-10-06")) { _ in nil }).isEmpty)
    }

    @Test("a line that began the same day is replaced, and one already over is left as it was")
    func sameDay() throws {
        let lines = [try line(0, 3, "2024-01-01", "2024-12-31"), try line(0, 1, "2026-10-06")]
        let steps = Transition.steps(from: lines, to: [people[2]], on: day("2026-10-06")) { _ in nil }
        #expect(written(steps) == ["remove 1", "begin 2 2026-10-06.."])
    }

    @Test("no manager at all ends every line")
    func nobody() throws {
        let lines = [try line(0, 1, "2025-01-01"), try line(0, 2, "2025-01-01")]
        #expect(written(Transition.steps(from: lines, to: [], on: day("2026-10-06")) { _ in nil }) == ["end 1 2026-10-05", "end 2 2026-10-05"])
    }

    @Test("a line that was to end lasts on when the same manager is asked for again")
    func prolonged() throws {
        let steps = Transition.steps(from: [try line(0, 1, "2025-01-01", "2026-12-31")], to: [people[1]], on: day("2026-10-06")) { _ in nil }
        #expect(written(steps) == ["end 1 never"])
    }

    @Test("leaving ends what lasts, removes what would begin later, and leaves what ends before")
    func leaving() throws {
        let lines = [
            try line(0, 1, "2025-01-01"), try line(0, 2, "2027-01-01"), try line(0, 3, "2024-01-01", "2024-12-31"), try line(0, 4, "2025-01-01", "2026-10-31"),
        ]
        #expect(written(Transition.steps(ending: lines, on: day("2026-10-31"))) == ["end 1 2026-10-31", "remove 2"])
    }

    @Test("a loop is found however long, each person reporting to the next")
    func loop() throws {
        let structure = ReportingStructure([
            try line(0, 1, "2025-01-01"), try line(1, 2, "2025-01-01"), try line(2, 0, "2026-01-01"), try line(3, 0, "2025-01-01"),
        ])
        let loop = try #require(structure.firstLoop(from: day("2025-06-01")))
        #expect(loop.day == day("2026-01-01"))
        let start = try #require(loop.people.firstIndex(of: people[0]))
        #expect(Array(loop.people[start...] + loop.people[..<start]) == [people[0], people[1], people[2]])
    }

    @Test("two people who manage one another at different times make no loop")
    func successive() throws {
        let structure = ReportingStructure([try line(0, 1, "2024-01-01", "2024-12-31"), try line(1, 0, "2025-01-01")])
        #expect(structure.firstLoop(from: day("2024-01-01")) == nil)
    }

    @Test("a loop through somebody's second manager is a loop")
    func secondManager() throws {
        let structure = ReportingStructure([try line(0, 1, "2025-01-01"), try line(0, 2, "2025-01-01"), try line(2, 0, "2025-01-01")])
        #expect(structure.firstLoop(from: day("2026-01-01"))?.people.count == 2)
    }

    @Test("somebody who leaves breaks the loop their line would close later")
    func brokenByLeaving() throws {
        var structure = ReportingStructure([try line(0, 1, "2025-01-01"), try line(1, 0, "2026-01-01")])
        #expect(structure.firstLoop(from: day("2025-01-01")) != nil)
        structure.end([people[0]: day("2025-12-31")])
        #expect(structure.firstLoop(from: day("2025-01-01")) == nil)
    }

    @Test("a chain of ten thousand people is walked at once")
    func longChain() throws {
        let span = DaySpan(since: day("2025-01-01"))
        let ids = (0...10_000).map { ID<PersonTag>(UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, UInt8($0 >> 8), UInt8($0 & 255)))) }
        let lines = zip(ids, ids.dropFirst()).map { ReportingLine(id: ID(UUID()), person: $0, manager: $1, span: span) }
        #expect(ReportingStructure(lines).firstLoop(from: day("2026-01-01")) == nil)
    }

    @Test(
        "a name is found by the beginnings of its words, without accents or case",
        arguments: [("ines vau", true), ("VAUQ", true), ("auq", false), ("zoe", false)])
    func search(asked: String, isFound: Bool) {
        #expect(SearchText.matches(asked, in: "Inès Vauquelin ines.vauquelin@alize.example") == isFound)
    }

    @Test(
        "a craft's key is small letters, digits and hyphens",
        arguments: [("Gestion de produit", "gestion-de-produit"), ("Données & IA", "donnees-ia"), ("产品", "craft")])
    func keys(name: String, key: String) {
        #expect(Craft.key(from: name) == key)
        #expect(Craft.isKey(Craft.key(from: name)))
    }

    @Test(
        "French elides before a vowel and a silent h",
        arguments: [("Inès", "d’Inès"), ("Hélène", "d’Hélène"), ("Tomasz", "de Tomasz"), ("Yann", "de Yann"), ("Yves", "d’Yves"), ("Élodie", "d’Élodie")])
    func elision(name: String, text: String) {
        #expect(Elision.de(name) == text)
    }
}
