import Careers
import Foundation
import Kernel
import Reviews
import SwapGame
import Testing

@Suite("What published tables give away when they are set against each other")
struct SolverTests {
    private func table(_ group: ClosedRange<Int>, _ cells: [String: Int], question: String = "q") -> PublishedTable {
        PublishedTable(question: question, group: Set(group), cells: cells.mapValues { $0...$0 })
    }

    @Test("nothing, when groups do not overlap")
    func apart() {
        let tables = [table(1...5, ["low": 2, "high": 3]), table(6...9, ["low": 2, "high": 2])]
        #expect(DifferencingSolver(tables, least: 3).determined().isEmpty)
    }

    @Test("the one who is in one table and not in the other")
    func difference() {
        let tables = [table(1...6, ["low": 3, "high": 3]), table(1...5, ["low": 2, "high": 3])]
        let found = DifferencingSolver(tables, least: 3).determined()
        #expect(found == [.init(question: "q", people: [6], answer: "low", count: 1)])
    }

    @Test("three tables of which no two would do")
    func three() {
        let low = { (group: Set<Int>, count: Int) in
            PublishedTable(question: "q", group: group, cells: ["low": count...count, "high": (group.count - count)...(group.count - count)])
        }
        // Everybody, and two groups that leave one person out between them.
        let tables = [low([1, 2, 3, 4, 5, 6, 7], 4), low([1, 2, 3], 1), low([4, 5, 6], 2)]
        let found = DifferencingSolver(tables, least: 3).determined()
        #expect(found.contains(.init(question: "q", people: [7], answer: "low", count: 1)))
        #expect(DifferencingSolver(Array(tables.dropFirst()), least: 3).determined().isEmpty)
    }

    @Test("bounds that meet")
    func bounds() {
        let wide = PublishedTable(question: "q", group: [1, 2, 3, 4], cells: ["low": 0...1, "high": 3...4])
        let narrow = PublishedTable(question: "q", group: [1, 2, 3], cells: ["low": 1...3, "high": 0...2])
        let found = DifferencingSolver([wide, narrow], least: 3).determined()
        #expect(found.contains(.init(question: "q", people: [4], answer: "high", count: 1)))
        #expect(DifferencingSolver([wide], least: 3).determined().isEmpty)
    }

    @Test("all of a group, however large, when it is said that they agree")
    func unanimous() {
        let found = DifferencingSolver([table(1...8, ["low": 0, "high": 8])], least: 3).determined()
        #expect(found == [.init(question: "q", people: Set(1...8), answer: "high", count: 8)])
    }

    @Test("figures of different questions are not mixed")
    func questions() {
        let tables = [table(1...6, ["low": 3, "high": 3], question: "a"), table(1...5, ["low": 2, "high": 3], question: "b")]
        #expect(DifferencingSolver(tables, least: 3).determined().isEmpty)
    }

    @Test("no statement that the product makes gives an answer away, however up to six people answer")
    func statements() {
        let levels = (0..<3).map { _ in LevelID(UUID()) }
        let answers: [Placement] = levels.map { .level($0) } + [.unseen]
        for authors in 3...6 {
            for counts in Self.ways(authors, answers.count) {
                let placements = zip(answers, counts).flatMap { Array(repeating: $0, count: $1) }
                let statement = Statement(placements, least: 3, levels: levels)
                let ranges = PublishedStatements.ranges(of: statement, authors: authors, least: 3, levels: levels)
                let table = PublishedTable(question: "q", group: Set(0..<authors), cells: ranges)
                let found = DifferencingSolver([table], least: 3).determined()
                #expect(found.isEmpty, "\(counts): \(statement)")
            }
        }
    }

    private static func ways(_ number: Int, _ cells: Int) -> [[Int]] {
        cells == 1 ? [[number]] : (0...number).flatMap { first in ways(number - first, cells - 1).map { [first] + $0 } }
    }
}
