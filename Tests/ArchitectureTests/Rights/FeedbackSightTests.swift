import Kernel
import Storage
import TestKit
import Testing

@testable import Feedback

/// Feedback in every state, asked of its policy and read as each of the two.
@Suite("Feedback is between two people, and each reads their own side")
struct FeedbackSightTests {
    @Test("nobody from outside begins any", arguments: [true, false])
    func beginning(isOutside: Bool) {
        let viewer = isOutside ? Cast().coach.viewer() : Cast().ines.viewer()
        #expect(Refusal.of { _ = try FeedbackPolicy(viewer).begin() } == (isOutside ? .notFound : nil))
    }

    @Test("whoever has left the company writes no more of what they were asked", arguments: Engine.allCases)
    func writing(engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await RightsScene(on: site)
            let (author, today) = (site.cast.ruben.viewer(), try #require(Day("2026-10-10")))
            let note = try await site.note(scene, "asked", as: author)
            #expect(Refusal.of { _ = try FeedbackPolicy(author).write(note, on: today) } == nil)
            #expect(Refusal.of { _ = try FeedbackPolicy(site.cast.ruben.viewer([.coach])).write(note, on: today) } == .notFound)
        }
    }

    @Test("what was given is kept once, and what was declined never", arguments: Engine.allCases)
    func keeping(engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await RightsScene(on: site)
            let (reader, policy) = (site.cast.ines.viewer(), FeedbackPolicy(site.cast.ines.viewer()))
            let keep: @Sendable (String) async throws -> Refusal? = { object in
                let note = try await site.note(scene, object, as: reader)
                return Refusal.of { _ = try policy.keep(note) }
            }
            #expect(try await keep("given") == nil)
            #expect(try await keep("declined") == .conflict(FeedbackRules.nothingToKeep))
            try await site.keep(scene)
            #expect(try await keep("given") == .conflict(FeedbackRules.isKept))
        }
    }

    @Test("what became of it is the receiver's to know, its version the author's; nobody of elsewhere finds it", arguments: Engine.allCases)
    func sides(engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await RightsScene(on: site)
            try await site.keep(scene)
            let received = try await site.note(scene, "given", as: site.cast.ines.viewer())
            let written = try await site.note(scene, "given", as: site.cast.ruben.viewer())
            #expect(received.item != nil && received.isRead != nil && received.version == nil)
            #expect(written.item == nil && written.isRead == nil && written.version != nil)
            for member in [site.cast.ines, site.cast.ruben] {
                let stray = member.viewer(of: site.cast.boree)
                #expect(try await site.count("feedback f WHERE \(FeedbackPolicy(stray).visible())", as: stray) == 0, "\(member.name)")
            }
        }
    }
}

extension TestSite {
    fileprivate func note(_ scene: RightsScene, _ object: String, as viewer: Viewer) async throws -> FeedbackNote {
        let id = FeedbackID(RightsScene.id(try #require(scene.feedbackNote(object))).uuid)
        return try await services.read(as: viewer) { try FeedbackNote.find(id, visibleTo: viewer, in: $0) }
    }

    /// As a fact of the person's.
    fileprivate func keep(_ scene: RightsScene) async throws {
        let (given, fact) = (try #require(scene.feedbackNote("given")), try #require(RightsScene.evidence["shared"]))
        try await run("UPDATE feedback SET item_id = \(RightsScene.id(fact)) WHERE id = \(RightsScene.id(given))")
    }
}
