import Kernel
import Storage

/// Feedback is between two people: whoever writes it and whoever receives it. No manager and no role opens it.
struct FeedbackPolicy: Sendable {
    let viewer: Viewer

    init(_ viewer: Viewer) {
        self.viewer = viewer
    }

    /// Somebody from outside neither asks nor is asked.
    var takesPart: Bool { !viewer.isOutsider }

    /// Notes `f`: one's own to write, and what one receives; not before it is given when nobody asked for it.
    func visible() -> Query {
        """
        (f.organization_id = \(viewer.organization)
            AND (f.author_id = \(viewer.person) OR f.receiver_id = \(viewer.person) AND (f.is_asked OR f.state = 'given')))
        """
    }

    func begin() throws(Refusal) -> FeedbackBeginning {
        guard takesPart else { throw .notFound }
        return FeedbackBeginning()
    }

    func write(_ note: FeedbackNote, on today: Day) throws(Refusal) -> FeedbackWriting {
        guard takesPart else { throw .notFound }
        guard note.author == viewer.person else { throw .forbidden(FeedbackRules.onlyAuthor) }
        guard note.isOpen else { throw .conflict(FeedbackRules.isOver(note.state)) }
        guard !note.isExpired(on: today) else { throw .conflict(FeedbackRules.expired) }
        return FeedbackWriting()
    }

    func decline(_ note: FeedbackNote, on today: Day) throws(Refusal) -> FeedbackWriting {
        guard note.isAsked else { throw .conflict(FeedbackRules.nobodyAsked) }
        return try write(note, on: today)
    }

    func withdraw(_ note: FeedbackNote) throws(Refusal) -> FeedbackReceiving {
        guard note.receiver == viewer.person else { throw .forbidden(FeedbackRules.onlyAsker) }
        guard note.state == .asked else { throw .conflict(FeedbackRules.isOver(note.state)) }
        return FeedbackReceiving()
    }

    func keep(_ note: FeedbackNote) throws(Refusal) -> FeedbackReceiving {
        let permit = try read(note)
        guard note.state == .given else { throw .conflict(FeedbackRules.nothingToKeep) }
        guard note.item == nil else { throw .conflict(FeedbackRules.isKept) }
        return permit
    }

    func read(_ note: FeedbackNote) throws(Refusal) -> FeedbackReceiving {
        guard note.receiver == viewer.person else { throw .forbidden(FeedbackRules.onlyReceiver) }
        guard note.state == .given || note.state == .declined else { throw .conflict(FeedbackRules.nothingToKeep) }
        return FeedbackReceiving()
    }
}

/// May ask for feedback, or begin to give it.
struct FeedbackBeginning: Sendable { fileprivate init() {} }
/// May write, send or decline.
struct FeedbackWriting: Sendable { fileprivate init() {} }
/// May withdraw a request, or keep what was received.
struct FeedbackReceiving: Sendable { fileprivate init() {} }
