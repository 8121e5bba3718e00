import Kernel

/// One line of the file, as it would be carried out.
package struct ImportEntry: Sendable {
    package let line: Int
    package let person: PersonID
    package let isNew: Bool
    package let draft: PersonDraft
    let fields: [PersonField]
    let memberships: [DatedStep<Membership>]
    let lines: [DatedStep<ReportingLine>]
    let roles: [Role]
    /// Their last day, known before or told by the file: nothing the file gives lasts longer.
    let lastDay: Day?
    /// When the file tells it.
    let leavesOn: Day?
    package let changes: [ImportChange]
    /// What is left alone on purpose, and why.
    package let notes: [Phrase]

    package var name: String { draft.name }
    package var isChanged: Bool { !isNew && !changes.isEmpty }
    package var isUnchanged: Bool { !isNew && changes.isEmpty }
}
