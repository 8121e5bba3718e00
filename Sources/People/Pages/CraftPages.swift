import Kernel
import Markup
import Site

/// The crafts.
struct CraftsPage: Component {
    let list: CraftList
    let frame: Frame

    var html: HTML {
        Page(CraftWords.title, in: frame, crumbs: [.people, .init(DirectoryWords.crafts)]) {
            h1 { frame.say(CraftWords.title) }
            p(.class("lead")) { frame.say(CraftWords.lead) }
            if list.lines.isEmpty {
                EmptyState(CraftWords.none, CraftWords.noneText, in: frame) {
                    if list.mayEdit { a(href: PeoplePaths.newCraft(), .class("btn")) { frame.say(CraftWords.new) } }
                }
            } else {
                if list.mayEdit { div(.class("actions")) { a(href: PeoplePaths.newCraft(), .class("btn second")) { frame.say(CraftWords.new) } } }
                table(.class("data stackable")) {
                    caption(.class("vh")) { frame.say(CraftWords.tableLabel) }
                    thead {
                        tr {
                            th(scope: .column) { frame.say(DirectoryWords.craft) }
                            th(scope: .column) { frame.say(CraftWords.key) }
                            th(scope: .column, .class("r")) { frame.say(DirectoryWords.people) }
                        }
                    }
                    tbody { for line in list.lines { row(line) } }
                }
            }
        }
    }

    private func row(_ line: CraftList.Line) -> HTML {
        tr {
            th(scope: .row) {
                frame.say(line.craft.name)
                if list.mayEdit { p(.class("note")) { a(href: PeoplePaths.editCraft(line.craft.id)) { frame.say(CraftWords.rename) } } }
            }
            td(.data("label", frame.say(CraftWords.key))) { code { line.craft.key } }
            td(.class("r num"), .data("label", frame.say(DirectoryWords.people))) {
                a(href: PeoplePaths.people().query("craft", line.craft.id)) { line.people }
            }
        }
    }
}

struct NewCraftPage: Component {
    let state: FormState
    let frame: Frame

    var html: HTML {
        DirectoryFormPage(
            CraftWords.new, crumbs: [.people, .crafts], post: PeoplePaths.newCraft(), back: PeoplePaths.crafts(), submit: CraftWords.add, state: state,
            in: frame
        ) { CraftFields(state: state, frame: frame) }
    }
}

struct EditCraftPage: Component {
    let craft: Craft
    let state: FormState
    let frame: Frame

    var html: HTML {
        DirectoryFormPage(
            CraftWords.renameTitle(craft), crumbs: [.people, .crafts], post: PeoplePaths.editCraft(craft.id), back: PeoplePaths.crafts(),
            submit: CraftWords.rename, state: state, in: frame
        ) {
            input(type: .hidden, .name(CraftForm.version.name), .value(craft.version))
            CraftFields(state: state, frame: frame)
        }
    }
}

private struct CraftFields: Component {
    let state: FormState
    let frame: Frame

    var html: HTML {
        div(.class("pair")) {
            Field(NewCraftForm.french, CraftWords.french, state: state, in: frame)
            Field(NewCraftForm.english, CraftWords.english, state: state, in: frame)
        }
    }
}
