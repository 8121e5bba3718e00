import Careers
import Kernel
import Reviews
import Site
import Storage

/// A change that one side proposes, with its own voice in it. Nothing changes until the other side has spoken.
enum OpenChange {
    struct Draft: Sendable {
        let level: LevelID?
        let scope: WrittenText
        let effectiveOn: Day
        let text: WrittenText
    }

    @discardableResult
    static func perform(_ draft: Draft, permit: ChangeSpeaking, policy: GrowthPolicy, in db: Write) throws -> ScopeChangeID {
        if try ScopeChange.of(permit.person, policy, in: db).contains(where: \.isOpen) { throw Refusal.conflict(ChangeWords.alreadyOpen) }
        guard draft.effectiveOn >= policy.today else { throw Refusal.invalid(OpeningForm.effectiveOn.name, ChangeWords.past) }
        if let level = draft.level { try check(level, of: permit.person, on: policy.today, in: db) }
        let id: ScopeChangeID = db.id()
        try db.run(
            """
            INSERT INTO scope_changes (id, organization_id, person_id, level_id, scope, scope_language, effective_on, opened_by, opened_at)
            VALUES (\(id), \(db.organization), \(permit.person), \(orNull: draft.level), \(draft.scope.text), \(draft.scope.language), \(draft.effectiveOn),
                \(permit.author), \(db.now))
            """,
            recording: Event(
                "change.opened", "change", id, ["person": .of(permit.person), "level": .of(draft.level), "effective_on": .of(draft.effectiveOn)]))
        try GiveVoice.insert(draft.text, id, permit, in: db)
        return id
    }

    private static func check(_ level: LevelID, of person: PersonID, on today: Day, in db: Write) throws {
        guard try NamedLevel.inForce(on: today, of: db.organization, in: db).contains(where: { $0.id == level }) else {
            throw Refusal.invalid(OpeningForm.level.name, ChangeWords.noSuchLevel)
        }
        if try PersonLevel.of(person, on: today, of: db.organization, in: db)?.level == level {
            throw Refusal.invalid(OpeningForm.level.name, ChangeWords.sameLevel)
        }
    }
}
