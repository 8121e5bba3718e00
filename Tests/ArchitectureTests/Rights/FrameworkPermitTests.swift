import Kernel
import TestKit
import Testing

@testable import Careers

/// What is done to a version depends on who asks and on where the version stands; the places people pass through already turn most away, so that
/// the policy is asked here alone.
@Suite("A permit over a framework is refused by the policy itself")
struct FrameworkPermitTests {
    private static let author = Cast().cpo.viewer(), reader = Cast().ines.viewer([.head, .member]), member = Cast().ines.viewer()

    /// Each act, where a version stands for its author to be allowed it, and whether a page offers it.
    private struct Act: Sendable {
        let name: String
        let standings: Set<FrameworkStatus>
        var offers: (@Sendable (FrameworkPolicy, Framework) -> Bool)?
        let ask: @Sendable (FrameworkPolicy, Framework) throws -> Void
    }

    private static let acts = [
        Act(name: "rewrite", standings: [.draft], offers: { $0.mayRewrite($1) }, ask: { _ = try $0.rewrite($1) }),
        Act(name: "open the reading", standings: [.draft], ask: { _ = try $0.openReview(of: $1) }),
        Act(name: "end the reading", standings: [.inReview, .consulted], ask: { _ = try $0.endReview(of: $1) }),
        Act(name: "answer", standings: [.inReview, .consulted], offers: { $0.mayAnswer($1) }, ask: { _ = try $0.answer(on: $1) }),
        Act(name: "accept a suggestion", standings: [.inReview], ask: { _ = try $0.acceptSuggestion(on: $1) }),
        Act(name: "record the consultation", standings: [.inReview], ask: { _ = try $0.recordConsultation(on: $1) }),
        Act(name: "map", standings: [.draft, .inReview, .consulted], ask: { _ = try $0.map($1) }),
        Act(name: "publish", standings: [.draft, .inReview, .consulted], offers: { $0.mayPublish($1) }, ask: { _ = try $0.publish($1) }),
        Act(name: "archive", standings: [.published, .superseded], offers: { $0.mayArchive($1) }, ask: { _ = try $0.archive($1) }),
        Act(
            name: "start the next version", standings: [.published, .superseded, .archived], offers: { $0.mayContinue($1) },
            ask: { _ = try $0.startNextVersion(of: $1) }),
    ]

    @Test("an author, where the version stands for it", arguments: FrameworkStatus.allCases)
    func authors(status: FrameworkStatus) throws {
        for act in Self.acts {
            let (policy, framework) = (FrameworkPolicy(Self.author), try Self.framework(status))
            let refusal = Refusal.of { try act.ask(policy, framework) }
            let isAllowed = act.standings.contains(status)
            #expect(isAllowed == (refusal == nil), "\(act.name)")
            #expect(isAllowed || refusal?.isConflict == true, "\(act.name)")
            #expect(act.offers.map { $0(policy, framework) == isAllowed } ?? true, "\(act.name) is offered")
        }
    }

    @Test("nobody else, wherever it stands", arguments: FrameworkStatus.allCases)
    func others(status: FrameworkStatus) throws {
        for viewer in [Self.reader, Self.member] {
            for act in Self.acts {
                let (policy, framework) = (FrameworkPolicy(viewer), try Self.framework(status))
                #expect(Refusal.of { try act.ask(policy, framework) } == .forbidden(PolicyWords.onlyAuthors), "\(act.name)")
                #expect(act.offers.map { $0(policy, framework) } != true, "\(act.name) is offered")
            }
        }
    }

    @Test("to comment, whoever was asked, while it is read; what is published is commented by nobody", arguments: FrameworkStatus.allCases)
    func comments(status: FrameworkStatus) {
        let asked = Refusal.of { _ = try FrameworkPolicy(Self.member).comment(on: Self.framework(status)) }
        let reads = Refusal.of { _ = try FrameworkPolicy(Self.reader).comment(on: Self.framework(status)) }
        #expect((asked == nil) == (status == .inReview) && (reads == nil) == (status == .inReview))
        #expect((asked == .notFound) == status.isPublished)
        #expect(reads == nil || reads?.isConflict == true)
    }

    private static func framework(_ status: FrameworkStatus) throws -> Framework {
        Framework(
            id: FrameworkID(RightsScene.id(1).uuid), lineage: LineageID(RightsScene.id(2).uuid), version: 1, status: status,
            name: try #require(LocalizedText("Parcours", in: .french)), label: nil, context: nil, languages: [.french], source: nil, effectiveOn: nil,
            publishedAt: nil, publishedBy: nil, revision: 1)
    }
}
