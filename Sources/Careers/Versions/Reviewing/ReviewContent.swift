import Foundation
import Kernel
import People
import Site

/// A version as those who read it before its publication see it: what was asked of them, what was said.
struct ReviewContent: Sendable {
    struct Thread: Sendable {
        let comment: FrameworkComment
        /// What it speaks of as it stands now; nil when it is not there any more.
        let subject: CommentedText?
    }

    let framework: Framework
    let reviews: [FrameworkReview]
    let threads: [Thread]
    /// What the reader came to speak of.
    let opened: CommentedText?
    let consultation: Consultation?
    let crafts: [Craft]
    let ladders: [LadderSummary]
    let policy: FrameworkPolicy
    let today: Day
    /// What the address asked to speak of and could not be found.
    var unread = UnreadChoices()

    static func load(_ call: SignedInCall, _ id: FrameworkID) async throws -> ReviewContent {
        var content = try await load(call, id, on: call.query["on"].flatMap(CommentSubject.init(rawValue:)))
        var address = AddressReader(call.query)
        _ = address.part("on") { text in CommentSubject(rawValue: text).flatMap { $0 == .framework || content.opened != nil ? $0 : nil } }
        content.unread = address.unread
        try content.unread.refuseAsData(call)
        return content
    }

    static func load(_ call: SignedInCall, _ id: FrameworkID, on subject: CommentSubject?) async throws -> ReviewContent {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { db in
            let framework = try Framework.find(id, visibleTo: viewer, in: db)
            let policy = FrameworkPolicy(viewer)
            guard !framework.status.isPublished || policy.seesDrafts else { throw Refusal.notFound }
            let comments = try FrameworkComment.all(of: id, visibleTo: viewer, in: db)
            let reviews = try FrameworkReview.all(of: id, in: db)
            let isAboutTexts = subject.map { $0 != .framework } ?? false || comments.contains { $0.subject != .framework }
            let grids = isAboutTexts ? try LadderGrid.all(of: id, in: db) : []
            return ReviewContent(
                framework: framework, reviews: policy.seesDrafts ? reviews : reviews.filter(\.isOpen),
                threads: comments.map { Thread(comment: $0, subject: CommentedText.here($0.subject, in: grids)) },
                opened: subject.flatMap { CommentedText.here($0, in: grids) },
                consultation: policy.seesDrafts ? try Consultation.last(of: id, in: db) : nil,
                crafts: policy.mayRewrite(framework) ? try Craft.all(of: viewer.organization, in: db) : [],
                ladders: try LadderSummary.of([id], in: db), policy: policy, today: today)
        }
    }

    var current: FrameworkReview? { reviews.first { $0.isOpen } }
    var open: [Thread] { threads.filter { $0.comment.isOpen } }
    var settled: [Thread] { threads.filter { !$0.comment.isOpen } }
}
