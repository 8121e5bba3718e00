import Kernel
import Markup
import Site

/// Search and filters; a plain form, so that the address says what is shown.
struct PeopleFilterForm: Component {
    let list: PeopleList
    let frame: Frame

    var html: HTML {
        form(action: PeoplePaths.people(), method: .get, .role("search"), .aria("label", frame.say(PeopleWords.filterLabel)), .class("flow after")) {
            div(.class("pair")) {
                field("q", PeopleWords.search) {
                    input(type: .search, .id("q"), .name("q"), .value(list.filter.search), .maxlength(100), .autocomplete("off"))
                }
                if !list.teams.isEmpty {
                    choice("team", DirectoryWords.team, PeopleWords.allTeams, Choices.teams(list.teams), list.filter.team?.description)
                }
                if !list.crafts.isEmpty {
                    choice("craft", DirectoryWords.craft, PeopleWords.allCrafts, Choices.crafts(list.crafts, in: frame), list.filter.craft?.description)
                }
            }
            for (name, value) in kept { input(type: .hidden, .name(name), .value(value)) }
            div(.class("actions")) {
                button(.class("btn second sm")) { frame.say(PeopleWords.find) }
                if list.filter.isActive { a(href: PeoplePaths.people()) { frame.say(PeopleWords.clear) } }
            }
        }
    }

    private var kept: [(String, String)] {
        [
            list.filter.gap.map { ("missing", $0.rawValue) }, list.filter.showsLeavers ? ("show", "left") : nil,
            list.filter.sort == .name ? nil : ("sort", list.filter.sort.rawValue),
        ].compactMap { $0 }
    }

    private func field(_ id: String, _ label: Phrase, @HTMLBuilder control: () -> HTML) -> HTML {
        div(.class("field")) {
            Markup.label(for: id) { frame.say(label) }
            control()
        }
    }

    private func choice(_ name: String, _ label: Phrase, _ all: Phrase, _ options: [Choices.Choice], _ chosen: String?) -> HTML {
        field(name, label) {
            select(.id(name), .name(name)) {
                option(value: "") { frame.say(all) }
                for choice in options { option(value: choice.value, .selected(if: choice.value == chosen)) { choice.label } }
            }
        }
    }
}
