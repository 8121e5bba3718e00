import Foundation
import Kernel

/// What a reader of a version in review says of it, and the other wording they propose.
struct FrameworkComment: Sendable {
    enum State: String, Sendable, CaseIterable, Codable { case open, resolved, accepted, declined }

    /// Another wording of an expectation, in one language.
    struct Suggestion: Sendable, Equatable {
        /// What stood there when it was written.
        let base: String
        let proposed: String
    }

    struct Answer: Sendable {
        let text: WrittenText?
        let author: String?
        let givenAt: Date
    }

    let id: ID<FrameworkComment>
    let framework: FrameworkID
    let subject: CommentSubject
    /// Where that was, in words that stay when it is removed.
    let place: Phrase
    let author: PersonID
    let authorName: String
    let writtenAt: Date
    let language: Language
    let text: String?
    let suggestion: Suggestion?
    let state: State
    let answer: Answer?

    var isOpen: Bool { state == .open }
}
