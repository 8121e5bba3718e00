import Careers
import Kernel
import Storage

/// One side says the company needs a change, or that they wish it. With both, it takes effect on its day.
enum GiveVoice {
    static func perform(_ text: WrittenText, _ change: ScopeChange, permit: ChangeSpeaking, in db: Write) throws {
        guard change.isOpen, try ScopeChange.takeTurn(change.id, in: db) else { throw Refusal.conflict(ChangeWords.over) }
        if permit.will == .wish, let need = change.standing(.need), try !NeedSpeech.holds(of: need.author, for: change.person, in: db) {
            throw Refusal.conflict(ChangeWords.needNoLongerStands)
        }
        guard change.standing(permit.will) == nil else { throw Refusal.conflict(ChangeWords.alreadySaid(permit.will)) }
        try insert(text, change.id, permit, in: db)
        try TakeEffect.follow(change.id, in: db)
    }

    static func insert(_ text: WrittenText, _ change: ScopeChangeID, _ permit: ChangeSpeaking, in db: Write) throws {
        let id: ID<ScopeChange.Voice> = db.id()
        try db.run(
            """
            INSERT INTO scope_change_voices (id, organization_id, change_id, kind, author_id, text, language, written_at)
            VALUES (\(id), \(db.organization), \(change), \(permit.will.rawValue), \(permit.author), \(text.text), \(text.language), \(db.now))
            """, recording: Event("change.voiced", "change", change, ["will": .string(permit.will.rawValue), "text": .string(text.text)]))
    }

    /// Takes one side back, before the change takes effect. Without any side left, the change is over.
    static func withdraw(_ change: ScopeChange, permit: ChangeSpeaking, in db: Write) throws {
        guard change.isOpen, try ScopeChange.takeTurn(change.id, in: db) else { throw Refusal.conflict(ChangeWords.over) }
        guard change.standing(permit.will) != nil else { throw Refusal.conflict(ChangeWords.nothingSaid(permit.will)) }
        try db.run(
            """
            UPDATE scope_change_voices SET withdrawn_at = \(db.now)
            WHERE change_id = \(change.id) AND organization_id = \(db.organization) AND kind = \(permit.will.rawValue) AND withdrawn_at IS NULL
            """, recording: Event("change.withdrawn", "change", change.id, ["will": .string(permit.will.rawValue)]))
        guard change.standing(permit.will == .need ? .wish : .need) == nil else { return }
        try db.run(
            "UPDATE scope_changes SET closed_at = \(db.now) WHERE id = \(change.id) AND organization_id = \(db.organization)",
            unrecorded: "nobody stands by the change withdrawn beside it")
    }
}
