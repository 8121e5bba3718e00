import Kernel
import Markup
import Site

/// A very long file is shown by its beginning; the data face of the page has it whole.
private let mostShown = 400

/// What comes into being beside people, and what is left alone on purpose.
struct ImportNotes: Component {
    let plan: ImportPlan
    let frame: Frame

    var html: HTML {
        let notes = plan.entries.flatMap { entry in entry.notes.map { (entry, $0) } }
        if !plan.newTeams.isEmpty || !plan.newCrafts.isEmpty || !notes.isEmpty || !plan.unused.isEmpty {
            ul(.class("report after")) {
                line(PeopleImportWords.newTeams, plan.newTeams.map(\.name))
                line(PeopleImportWords.newCrafts, plan.newCrafts.map { frame.say($0.name) })
                line(PeopleImportWords.unused, plan.unused.map { frame.say(PeopleImportWords.unusedColumn($0)) })
                for (entry, note) in notes.prefix(mostShown) {
                    li(.class("warns")) {
                        span(.class("sev")) { frame.say(PeopleImportWords.noted) }
                        div { entry.name + ". " + frame.say(note) }
                        span(.class("at")) { frame.say(PeopleImportWords.line(entry.line)) }
                    }
                }
            }
        }
    }

    @HTMLBuilder private func line(_ label: Phrase, _ names: [String]) -> HTML {
        if !names.isEmpty {
            li {
                span(.class("sev")) { frame.say(PeopleImportWords.noted) }
                div { frame.say(label) + frame.colon + names.joined(separator: ", ") }
            }
        }
    }
}

struct ImportCreated: Component {
    let plan: ImportPlan
    let frame: Frame

    var html: HTML {
        let created = plan.created
        if !created.isEmpty {
            Section(PeopleImportWords.created, id: "created", in: frame) {
                span { String(created.count) }
            } content: {
                table(.class("data stackable")) {
                    thead {
                        tr {
                            for label in [DirectoryWords.name, DirectoryWords.title, DirectoryWords.craft, DirectoryWords.team, DirectoryWords.manager] {
                                th(scope: .column) { frame.say(label) }
                            }
                        }
                    }
                    tbody { for entry in created.prefix(mostShown) { row(entry) } }
                }
                MoreNote(count: created.count, frame: frame)
            }
        }
    }

    private func row(_ entry: ImportEntry) -> HTML {
        let cells: [(Phrase, ImportChange.Field)] = [
            (DirectoryWords.title, .fact(.title)), (DirectoryWords.craft, .fact(.craft)), (DirectoryWords.team, .teams), (DirectoryWords.manager, .managers),
        ]
        return tr {
            th(scope: .row) {
                entry.name
                p(.class("note")) { extras(entry).joined(separator: ", ") }
            }
            for (label, field) in cells {
                td(.data("label", frame.say(label))) { new(entry, field) ?? "" }
            }
        }
    }

    /// What the columns do not show but would be recorded.
    private func extras(_ entry: ImportEntry) -> [String] {
        let fields: [ImportChange.Field] = [.fact(.employeeNumber), .fact(.email), .fact(.joinedOn), .fact(.isExternal), .leftOn, .roles]
        return [frame.say(PeopleImportWords.line(entry.line))]
            + fields.compactMap { field in new(entry, field).map { extra(field, $0) } }
    }

    private func extra(_ field: ImportChange.Field, _ value: String) -> String {
        switch field {
        case .fact(.email): value
        case .fact(.isExternal): inSentence(value)
        default: inSentence(frame.say(PeopleImportWords.field(field))) + frame.colon + value
        }
    }

    private func inSentence(_ label: String) -> String { label.prefix(1).lowercased() + label.dropFirst() }

    private func new(_ entry: ImportEntry, _ field: ImportChange.Field) -> String? {
        entry.changes.first { $0.field == field }?.new.map { frame.say($0) }
    }
}

struct ImportChanged: Component {
    let plan: ImportPlan
    let frame: Frame

    var html: HTML {
        let changed = plan.changed
        if !changed.isEmpty {
            Section(PeopleImportWords.changed, id: "changed", in: frame) {
                span { String(changed.count) }
            } content: {
                ul(.class("rows")) { for entry in changed.prefix(mostShown) { row(entry) } }
                MoreNote(count: changed.count, frame: frame)
            }
        }
    }

    private func row(_ entry: ImportEntry) -> HTML {
        li {
            span(.class("side small quiet num")) { frame.say(PeopleImportWords.line(entry.line)) }
            PersonLink(entry.person, entry.name)
            dl(.class("dl")) {
                for change in entry.changes {
                    dt { frame.say(PeopleImportWords.field(change.field)) }
                    dd {
                        del { change.old.map { frame.say($0) } ?? frame.say(PeopleImportWords.nothingBefore) }
                        " → "
                        ins { change.new.map { frame.say($0) } ?? frame.say(PeopleImportWords.nothingBefore) }
                    }
                }
            }
        }
    }
}

struct ImportUntouched: Component {
    let plan: ImportPlan
    let frame: Frame

    var html: HTML {
        let unchanged = plan.unchanged
        list(PeopleImportWords.unchanged(unchanged.count), unchanged.count, note: nil) {
            for entry in unchanged.prefix(mostShown) { li { PersonLink(entry.person, entry.name) } }
        }
        list(PeopleImportWords.absent(plan.absent.count), plan.absent.count, note: PeopleImportWords.absentNote) {
            for person in plan.absent.prefix(mostShown) { li { PersonLink(person) } }
        }
    }

    @HTMLBuilder private func list(_ title: Phrase, _ count: Int, note: Phrase?, @HTMLBuilder rows: () -> HTML) -> HTML {
        if count > 0 {
            details(.class("disc after")) {
                summary { frame.say(title) }
                if let note { p(.class("note")) { frame.say(note) } }
                ul(.class("rows")) { rows() }
                MoreNote(count: count, frame: frame)
            }
        }
    }
}

private struct MoreNote: Component {
    let count: Int
    let frame: Frame

    var html: HTML {
        if count > mostShown { p(.class("note")) { frame.say(PeopleImportWords.more(count - mostShown)) } }
    }
}
