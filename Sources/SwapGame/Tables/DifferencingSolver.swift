/// What can be found out of individuals by setting published tables against each other: subtracting them, adding them, bounding them.
package struct DifferencingSolver: Sendable {
    /// An answer of few people, or of each of them, that the tables leave no doubt about.
    package struct Determined: Sendable, Equatable {
        package let question: String
        package let people: Set<Int>
        package let answer: String
        package let count: Int

        package init(question: String, people: Set<Int>, answer: String, count: Int) {
            (self.question, self.people, self.answer, self.count) = (question, people, answer, count)
        }
    }

    private let tables: [PublishedTable]
    private let least: Int

    /// - Parameter least: how many must stand behind a figure.
    package init(_ tables: [PublishedTable], least: Int) {
        (self.tables, self.least) = (tables, least)
    }

    package func determined() -> [Determined] {
        Dictionary(grouping: tables, by: \.question).sorted { $0.key < $1.key }.flatMap { question, tables in
            CellSystem(tables).determined.compactMap { found in
                // A figure of a group that is large enough is what tables are for, unless all of it answered the same.
                guard found.people.count < least || found.count == found.people.count else { return nil }
                return Determined(question: question, people: found.people, answer: found.answer, count: found.count)
            }
        }
    }
}
