import Foundation

/// One round, written before it is played: the same in both worlds but for who wrote the first two answers.
struct Script: Sendable {
    struct Answer: Sendable {
        /// The number of a level for each competency.
        let placements: [Int]
        /// On each competency, then to the question of the cycle.
        let comments: [String]
    }

    struct Visit: Sendable {
        let author: Int
        let day: Int
        let minutes: Int
    }

    /// The answer of each author.
    let answers: [Answer]
    /// The two of the question.
    let contents: [Answer]
    /// When each comes, in order.
    let visits: [Visit]

    /// - Parameter isSwapped: whether the first author writes the second answer.
    init(_ seed: SeededGenerator, authors: Int, isSwapped: Bool) {
        var draw = seed
        // Long and high against short and low, so that whatever keeps a trace of either can be told apart.
        let contents = [
            Answer(placements: [3, 3], comments: [Self.words(Int.random(in: 60...80, using: &draw), &draw), Self.words(50, &draw), Self.words(40, &draw)]),
            Answer(placements: [1, 1], comments: [Self.words(Int.random(in: 12...20, using: &draw), &draw), Self.words(10, &draw), Self.words(8, &draw)]),
        ]
        let others = (2..<authors).map { _ in
            Answer(
                placements: (0..<2).map { _ in Int.random(in: 1...3, using: &draw) },
                comments: (0..<3).map { _ in Self.words(Int.random(in: 10...70, using: &draw), &draw) })
        }
        self.contents = contents
        answers = (isSwapped ? contents.reversed() : contents) + others
        visits = (0..<authors).shuffled(using: &draw).enumerated().map { index, author in
            // One a day from the 20th, at working hours.
            Visit(author: author, day: 20 + index, minutes: Int.random(in: 7 * 60...16 * 60, using: &draw))
        }
    }

    private static let syllables = ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo", "tra", "plo", "cre", "bin"]

    /// Invented words: no other text holds them.
    private static func words(_ count: Int, _ draw: inout SeededGenerator) -> String {
        let words = (0..<count).map { _ in (0..<Int.random(in: 2...4, using: &draw)).map { _ in syllables.randomElement(using: &draw) ?? "ba" }.joined() }
        return words.joined(separator: " ")
    }
}
