import Evidence
import Kernel

struct ObjectiveView: Encodable, Sendable {
    let id: ObjectiveID, title: WrittenText?, expected: WrittenText?, result: WrittenText?, context: WrittenText?, facts: [EvidenceID]
    /// In a manager's form.
    let comment: WrittenText?

    init(_ objective: Objective, facts: [EvidenceID], comment: WrittenText? = nil) {
        let draft = objective.draft
        (id, title, expected) = (objective.id, draft.title, draft.expected)
        (result, context, self.facts, self.comment) = (draft.result, draft.context, facts, comment)
    }
}

/// What a review says of the objectives of the period: never a number.
struct ContributionView: Encodable, Sendable {
    struct Remark: Encodable, Sendable { let author: String, text: WrittenText }
    struct Told: Encodable, Sendable { let objective: ObjectiveView, remarks: [Remark] }
    let objectives: [Told], absence: WrittenText?

    init?(_ file: ReviewFile) {
        guard let told = file.own?.objectives, !told.list.isEmpty || told.absence != nil else { return nil }
        absence = told.absence
        objectives = told.list.map { objective in
            Told(
                objective: ObjectiveView(objective, facts: file.own?.results[objective.id]?.items.map(\.id) ?? []),
                remarks: file.managers.compactMap { sheet in sheet.remarks[objective.id].map { Remark(author: sheet.author, text: $0) } })
        }
    }
}
