import Kernel
import Storage

/// What the form of a fact needs to know.
struct FactQuestion: Sendable {
    let standing: EvidenceStanding
    let choices: CompetencyChoices
    /// The private fact being written again.
    let item: EvidenceItem?
    let today: Day

    static func load(
        _ person: PersonID,
        rewriting item: EvidenceItem? = nil,
        for viewer: Viewer,
        on today: Day,
        in db: any Reader
    ) throws -> FactQuestion {
        let standing = try EvidenceStanding.find(person, for: viewer, on: today, in: db)
        let isNear = standing.lastDay(before: today) == nil
        return FactQuestion(
            standing: standing,
            choices: try CompetencyChoices.inForce(for: isNear ? person : nil, on: today, visibleTo: viewer, in: db),
            item: item,
            today: today
        )
    }
}
