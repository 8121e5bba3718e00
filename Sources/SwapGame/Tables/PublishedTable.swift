/// A table that somebody can read: how many of a group gave each answer to one question, exactly or within bounds.
package struct PublishedTable: Sendable {
    package let question: String
    package let group: Set<Int>
    /// Every answer that can be given, so that together they make the group.
    package let cells: [String: ClosedRange<Int>]

    package init(question: String, group: Set<Int>, cells: [String: ClosedRange<Int>]) {
        (self.question, self.group, self.cells) = (question, group, cells)
    }
}
