import Kernel
import Storage

/// All feedback that concerns a viewer.
struct FeedbackList: Sendable {
    /// To answer, then what the viewer has begun unasked.
    let toWrite: [FeedbackNote]
    let received: [FeedbackNote]
    /// The viewer's own requests that wait, were declined, or expired.
    let requests: [FeedbackNote]
    let given: [FeedbackNote]
    let today: Day

    var isEmpty: Bool { toWrite.isEmpty && received.isEmpty && requests.isEmpty && given.isEmpty }
    var awaiting: Int { toWrite.count { $0.isAsked } }
    var unread: Int { received.count { $0.isRead == false } }

    static func load(for viewer: Viewer, on today: Day, in db: any Reader) throws -> FeedbackList {
        _ = try FeedbackPolicy(viewer).begin()
        let me = viewer.person
        let open = try FeedbackNote.all("f.author_id = \(me) AND f.state IN ('asked', 'draft')", visibleTo: viewer, in: db)
        return FeedbackList(
            toWrite: open.filter { !$0.isExpired(on: today) },
            received: try FeedbackNote.all("f.receiver_id = \(me) AND f.state = 'given'", visibleTo: viewer, in: db),
            requests: try FeedbackNote.all("f.receiver_id = \(me) AND f.state IN ('asked', 'declined')", visibleTo: viewer, in: db),
            given: try FeedbackNote.all("f.author_id = \(me) AND f.state = 'given'", visibleTo: viewer, in: db), today: today)
    }
}
