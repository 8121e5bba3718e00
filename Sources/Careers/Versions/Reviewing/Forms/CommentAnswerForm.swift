import Kernel
import Site

/// What the authors do of a comment.
struct CommentAnswerForm: Form {
    enum Decision: String, Sendable {
        case resolve, accept, decline, reopen

        var state: FrameworkComment.State {
            switch self {
            case .resolve: .resolved
            case .accept: .accepted
            case .decline: .declined
            case .reopen: .open
            }
        }
    }

    static let decision = FieldDeclaration("decision", .choice)
    static let answer = FieldDeclaration("answer", isRequired: false, most: 4_000)
    /// Of the expectation the author read.
    static let revision = FieldDeclaration("revision", .number, isRequired: false)
    static let hasReadChange = FieldDeclaration("has_read_change", .flag, isRequired: false)
    static let fields = [decision, answer, revision, hasReadChange]

    let decision: Decision
    let answer: String?
    let revision: Int
    let hasReadChange: Bool

    init(_ input: inout FormReader) {
        decision = input.choice(Self.decision) ?? .resolve
        let answer = input.text(Self.answer)
        self.answer = answer.isEmpty ? nil : answer
        revision = input.number(Self.revision, in: 0...1_000_000) ?? 0
        hasReadChange = input.flag(Self.hasReadChange)
    }
}
