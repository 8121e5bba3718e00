/// A ladder with how much it holds, for lists.
package struct LadderSummary: Sendable, Equatable {
    package let ladder: Ladder
    package let levels: Int
    package let competencies: Int
    package let expectations: Int
}
