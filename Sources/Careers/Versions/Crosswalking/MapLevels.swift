import Kernel
import Site
import Storage

/// A person says into which level each level of the version before passes. None goes down.
enum MapLevels {
    static func run(_ id: FrameworkID, as form: LevelMovesForm, by viewer: Viewer, once key: SubmissionKey?, _ services: Services) async throws {
        try await services.write(by: viewer, once: key) { db in
            let (permit, crosswalk) = try ConfirmCrosswalk.hold(id, viewer, db)
            if let seen = form.seen, seen != crosswalk.levelsRead { throw Refusal.conflict(CrosswalkWords.changedSince) }
            let faults = crosswalk.passage.faults(in: form.moves)
            guard faults.isEmpty else {
                throw Refusal.invalid(faults.map { Problem(field: LevelMovesForm.moves.name, text: CrosswalkWords.fault($0)) })
            }
            let framework = permit.framework.id
            try db.run(
                "DELETE FROM level_moves WHERE framework_id = \(framework) AND organization_id = \(db.organization)",
                unrecorded: "the confirmation is recorded beside it")
            for level in crosswalk.passage.old {
                guard let target = form.moves[level.id] else { continue }
                try db.run(
                    """
                    INSERT INTO level_moves (framework_id, from_level_id, organization_id, to_level_id, confirmed_at, confirmed_by)
                    VALUES (\(framework), \(level.id), \(db.organization), \(target), \(db.now), \(orNull: db.viewer?.person))
                    """, unrecorded: "the confirmation is recorded beside it")
            }
            try db.record(Event("framework.levels_mapped", "framework", framework, ["levels": .int(crosswalk.passage.old.count)]))
        }
    }
}
