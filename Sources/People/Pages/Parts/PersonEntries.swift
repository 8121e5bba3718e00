import Kernel
import Markup
import Site

/// What other features know of a person, for those who may read it.
struct PersonEntries: Component {
    let sheet: PersonSheet
    let frame: Frame

    var html: HTML {
        let entries = entries
        if !entries.isEmpty {
            div(.class("actions")) { for entry in entries { a(href: entry.path(sheet.person.id)) { frame.say(entry.label) } } }
        }
    }

    private var entries: [PersonEntry] {
        guard let viewer = frame.viewer, !sheet.person.isExternal else { return [] }
        let manages = sheet.currentManagers.contains { $0.manager == viewer.person }
        let tie: PersonEntry.Tie = sheet.person.id == viewer.person ? .oneself : manages ? .manager : .other
        return frame.personEntries.filter { $0.isFor(viewer, tie) }
    }
}
