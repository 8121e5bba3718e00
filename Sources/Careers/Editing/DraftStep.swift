import Foundation
import Kernel

/// The last changes of a draft, the latest first to be undone.
struct DraftStep: Sendable {
    let id: ID<DraftStep>
    /// From 1 on, in the order they were made.
    let number: Int
    let words: Phrase
    let authorName: String?
    let madeAt: Date

    /// As many as anybody goes back by hand.
    static let most = 50
}

/// What a change may be undone to.
enum DraftBefore: Sendable, Equatable, Codable {
    /// The whole text, and the numbers its levels had.
    case whole(FrameworkDraft, Renumbering?)
    /// One place of a matrix; nothing was expected there when there is no text.
    case place(ladder: String, competency: String, level: Int, ExpectationDraft?)
}

extension DraftBefore {
    /// Puts a draft back.
    /// - Returns: the levels that change their number.
    func restore(_ draft: inout FrameworkDraft) throws(Refusal) -> Renumbering? {
        switch self {
        case .whole(let before, let renumbering):
            draft = before
            return renumbering?.undone
        case .place(let key, let competency, let level, let before):
            try draft.edit(key) { ladder throws(Refusal) in
                _ = try (ladder.level(level), ladder.place(of: competency))
                ladder.expectations.removeAll { $0.competency == competency && $0.level == level }
                if let before { ladder.expectations.append(before) }
                ladder.sortExpectations()
            }
            return nil
        }
    }
}

extension Renumbering {
    fileprivate var undone: Renumbering {
        Renumbering(ladder: ladder, former: Dictionary(former.map { ($1, $0) }, uniquingKeysWith: { first, _ in first }))
    }
}
