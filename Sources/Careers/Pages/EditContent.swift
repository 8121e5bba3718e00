import Kernel
import People
import Site

/// What somebody changes in a draft, as it is stored now.
struct EditContent<Subject: Sendable>: Sendable {
    let framework: Framework
    let subject: Subject

    fileprivate init(_ framework: Framework, _ subject: Subject, for viewer: Viewer) throws {
        _ = try FrameworkPolicy(viewer).rewrite(framework)
        self.framework = framework
        self.subject = subject
    }
}

extension EditContent where Subject == FrameworkDescription {
    static func load(_ call: SignedInCall, _ id: FrameworkID) async throws -> Self {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { db in
            let framework = try Framework.find(id, visibleTo: viewer, in: db)
            return try Self(framework, FrameworkDescription(of: framework, in: db), for: viewer)
        }
    }
}

/// A ladder of a draft, and the crafts it may be that of.
struct LadderAmongCrafts: Sendable {
    let ladder: Ladder
    let crafts: [Craft]
}

extension EditContent where Subject == LadderAmongCrafts {
    static func load(_ call: SignedInCall, _ id: LadderID) async throws -> Self {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { db in
            let ladder = try Ladder.find(id, visibleTo: viewer, in: db)
            let subject = LadderAmongCrafts(ladder: ladder, crafts: try Craft.all(of: viewer.organization, in: db))
            return try Self(Framework.find(ladder.framework, visibleTo: viewer, in: db), subject, for: viewer)
        }
    }
}

/// A level of a draft on its ladder.
struct LevelOnLadder: Sendable {
    let level: Level
    let ladder: Ladder
}

extension EditContent where Subject == LevelOnLadder {
    static func load(_ call: SignedInCall, _ id: LevelID) async throws -> Self {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { db in
            let level = try Level.find(id, visibleTo: viewer, in: db)
            let ladder = try Ladder.find(level.ladder, visibleTo: viewer, in: db)
            return try Self(
                Framework.find(ladder.framework, visibleTo: viewer, in: db),
                LevelOnLadder(level: level, ladder: ladder),
                for: viewer
            )
        }
    }
}

/// An expectation of a draft, where it stands.
struct ExpectationOnLadder: Sendable {
    let expectation: Expectation
    let competency: Competency
    let level: Level
    let ladder: Ladder
}

extension EditContent where Subject == ExpectationOnLadder {
    static func load(_ call: SignedInCall, _ id: ExpectationID) async throws -> Self {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { db in
            let expectation = try Expectation.find(id, visibleTo: viewer, in: db)
            let level = try Level.find(expectation.level, visibleTo: viewer, in: db)
            let ladder = try Ladder.find(level.ladder, visibleTo: viewer, in: db)
            let rows = try GridRow.of([ladder.id], in: db)
            guard let competency = rows.first(where: { $0.competency.id == expectation.competency })?.competency else {
                throw Refusal.notFound
            }
            let subject = ExpectationOnLadder(expectation: expectation, competency: competency, level: level, ladder: ladder)
            return try Self(Framework.find(ladder.framework, visibleTo: viewer, in: db), subject, for: viewer)
        }
    }
}
