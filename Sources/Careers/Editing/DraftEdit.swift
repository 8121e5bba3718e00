import Kernel

/// One change of what a draft holds, made on its whole text: all of it happens, or nothing. It says what to change by keys and numbers, so that
/// two people who change different things at once both have their way.
protocol DraftEdit: Sendable {
    /// `level_added`: in the journal, `framework.level_added`.
    var kind: String { get }
    /// What is told to whoever may undo it.
    var words: Phrase { get }
    /// - Throws: `Refusal` when what it speaks of is not there any more, or when it would make a ladder nobody can read.
    /// - Returns: the levels that changed their number.
    func apply(to draft: inout FrameworkDraft) throws(Refusal) -> Renumbering?
}

/// Levels of one ladder that stand at another number than before.
struct Renumbering: Sendable, Equatable, Codable {
    let ladder: String
    /// What each number was; a number that is new has none.
    let former: [Int: Int]
}
