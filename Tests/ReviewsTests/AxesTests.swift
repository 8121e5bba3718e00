import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Reviews

@Suite("Previous points first, axes last")
struct AxesTests {
    /// Inès has a shared review of the autumn with one axis; it is the day the next cycle collects answers.
    private func secondCycle(_ site: TestSite) async throws -> Scene {
        let scene = try await Scene(site)
        try await scene.launched()
        try await scene.goTo(october: 26)
        try await scene.send("manager", by: site.cast.tomasz, about: site.cast.ines, level: "2")
        try await scene.share(site.cast.ines)
        try await scene.goTo(october: 6 + 42)
        try await scene.launchedAgain()
        try await scene.goTo(october: 6 + 42 + 16)
        return scene
    }

    @Test("a manager's form is not sent without an axis and its sign of success", arguments: Engine.allCases)
    func needed(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            try await scene.launched()
            try await scene.goTo(october: 26)
            let form = try #require(try await scene.form("manager", by: cast.tomasz, about: cast.ines))
            let tomasz = try await site.browser(as: cast.tomasz)
            _ = try await tomasz.post("/contributions/\(form)/themes/1", ["version": "1", "p1": "2", "p2": "2"])
            let last = try await tomasz.post("/contributions/\(form)/themes/2", ["version": "2", "p1": "2", "then": "next"])
            #expect(last.location == "/contributions/\(form)/axes")
            #expect(try await tomasz.get("/contributions/\(form)/axes").status == 200)
            let unfinished = try await tomasz.post("/contributions/\(form)/axes", ["version": "3", "axis1": "Arbitrer", "then": "send"])
            #expect(unfinished.status == 422)
            let keeps = unfinished.shows("Arbitrer") && unfinished.shows("A whole axis is missing")
            #expect(keeps)
            let whole = try await tomasz.post(
                "/contributions/\(form)/axes", ["version": "4", "axis1": "Arbitrer", "signal1": "Deux décisions", "support1": "Un sujet", "then": "send"])
            #expect(whole.status == 303)
            #expect(try await site.count("SELECT count(*) FROM contributions WHERE kind = 'manager' AND state = 'submitted'") == 1)
            #expect(try await site.browser(as: cast.ines).get("/contributions/\(form)/axes").status == 404)
        }
    }

    @Test("the next forms begin with the axes of the shared review: kept, in progress, or dropped and why", arguments: Engine.allCases)
    func points(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await secondCycle(site), site.cast)
            let form = try #require(try await scene.latestForm("self", by: cast.ines))
            let ines = try await site.browser(as: cast.ines)
            let first = try await ines.get("/contributions/\(form)")
            let begins = first.shows("Décider avec des données") && first.shows("D’abord, vos points")
            #expect(begins)
            let next = try await ines.post("/contributions/\(form)/points", ["version": "1", "o1": "dropped", "then": "next"])
            #expect(next.location == "/contributions/\(form)/themes/1")
            _ = try await ines.post("/contributions/\(form)/themes/1", ["version": "2", "p1": "2", "p2": "2"])
            let early = try await ines.post("/contributions/\(form)/themes/2", ["version": "3", "p1": "2", "then": "send"])
            let saysWhy = early.shows("pourquoi s’il est abandonné")
            #expect(early.status == 422 && saysWhy)
            _ = try await ines.post("/contributions/\(form)/points", ["version": "4", "o1": "dropped", "n1": "Aucun sujet proposé"])
            #expect(try await ines.post("/contributions/\(form)/objectives", ["version": "5", "absence": "Aucun"]).status == 303)
            #expect(try await ines.post("/contributions/\(form)/sending", ["version": "6"]).status == 303)
            let review = try await scene.latestReview(of: cast.ines)
            let read = try await site.browser(as: cast.tomasz).get("/reviews/\(review)")
            let shows = read.shows("Aucun sujet proposé") && read.shows("Dropped") && read.shows("Décider avec des données")
            #expect(shows)
        }
    }

    @Test("neighbours read the axes somebody works on, when the viewer may read that review", arguments: Engine.allCases)
    func current(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            try await scene.launched()
            try await scene.goTo(october: 26)
            try await scene.send("manager", by: cast.tomasz, about: cast.ines, level: "2")
            let axes = { (member: Cast.Member) in
                let (viewer, today) = (scene.viewer(member), Day(of: site.clock.now, in: .gmt))
                return try await site.services.read(as: viewer) { try Axis.current(of: cast.ines.person, visibleTo: viewer, on: today, in: $0) }
            }
            let before = try await axes(cast.tomasz)
            #expect(before.isEmpty, "not shared yet")
            try await scene.share(cast.ines)
            for member in [cast.ines, cast.tomasz, cast.hr] {
                let read = try await axes(member)
                #expect(read.map(\.text.text) == ["Décider avec des données"], "\(member.name)")
            }
            for member in [cast.ruben, cast.head, cast.former, cast.admin] {
                let read = try await axes(member)
                #expect(read.isEmpty, "\(member.name)")
            }
        }
    }
}
