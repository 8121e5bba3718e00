import Careers
import Foundation
import Reviews

/// What is published of the answers about one person, as tables: read from the same data as the page, with the rule by which statements are made,
/// which everybody may know.
package struct PublishedStatements: Decodable, Sendable {
    struct Line: Decodable, Sendable {
        let competency: CompetencyID
        let statement: Statement
    }

    let count: Int?
    let lines: [Line]

    /// - Parameters:
    ///   - first: the number of the first author: those of two groups are not the same people.
    ///   - levels: from the lowest to the highest.
    package func tables(from first: Int, least: Int, levels: [LevelID]) -> [PublishedTable] {
        guard let count else { return [] }
        return lines.compactMap { line in
            let ranges = Self.ranges(of: line.statement, authors: count, least: least, levels: levels)
            return ranges.isEmpty ? nil : PublishedTable(question: "\(first) \(line.competency)", group: Set(first..<(first + count)), cells: ranges)
        }
    }

    /// Every way to answer that gives this statement, cell by cell from the fewest to the most.
    package static func ranges(of statement: Statement, authors: Int, least: Int, levels: [LevelID]) -> [String: ClosedRange<Int>] {
        let answers: [Placement?] = levels.map { .level($0) } + [.unseen, nil]
        var ranges: [String: ClosedRange<Int>] = [:]
        for counts in ways(authors, answers.count) {
            let placements = zip(answers, counts).flatMap { answer, count in (0..<count).compactMap { _ in answer } }
            guard Statement(placements, least: least, levels: levels) == statement else { continue }
            for (answer, count) in zip(answers, counts) {
                let name = name(answer, levels)
                let known = ranges[name] ?? count...count
                ranges[name] = min(known.lowerBound, count)...max(known.upperBound, count)
            }
        }
        return ranges
    }

    private static func name(_ answer: Placement?, _ levels: [LevelID]) -> String {
        switch answer {
        case .level(let level): "level \((levels.firstIndex(of: level) ?? -1) + 1)"
        case .unseen: "unseen"
        case nil: "no answer"
        }
    }

    /// All ways to share a number among cells.
    private static func ways(_ number: Int, _ cells: Int) -> [[Int]] {
        if cells == 1 { return [[number]] }
        return (0...number).flatMap { first in ways(number - first, cells - 1).map { [first] + $0 } }
    }
}
