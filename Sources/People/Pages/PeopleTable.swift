import Kernel
import Markup
import Site

/// One page of the list of people.
struct PeopleTable: Component {
    let list: PeopleList
    let frame: Frame

    var html: HTML {
        table(.class("data stackable"), .id("people")) {
            caption(.class("vh")) { frame.say(PeopleWords.tableLabel) }
            thead {
                tr {
                    heading(DirectoryWords.name, .name)
                    heading(DirectoryWords.title, .title)
                    heading(DirectoryWords.craft, .craft)
                    heading(DirectoryWords.team, .team)
                    th(scope: .column) { frame.say(list.filter.showsLeavers ? PeopleWords.left : DirectoryWords.manager) }
                }
            }
            tbody { for listed in list.people { row(listed) } }
        }
    }

    private func heading(_ label: Phrase, _ sort: PeopleFilter.Sort) -> HTML {
        let isSorted = list.filter.sort == sort
        return th(scope: .column, .aria("sort", isSorted ? "ascending" : nil)) {
            a(href: list.filter.path(sort: sort)) { frame.say(label) }
        }
    }

    private func row(_ listed: ListedPerson) -> HTML {
        let label: (Phrase) -> Attribute = { .data("label", frame.say($0)) }
        return tr {
            th(scope: .row) {
                PersonLink(listed.person)
                if listed.person.isExternal { span(.class("badge ended")) { frame.say(DirectoryWords.external) } }
                if let day = listed.joinsOn { p(.class("note")) { frame.say(PeopleWords.joins(day)) } }
            }
            td(label(DirectoryWords.title)) { listed.person.title ?? "" }
            td(label(DirectoryWords.craft)) { list.craft(listed.person.craft).map { frame.say($0.name) } ?? "" }
            td(label(DirectoryWords.team)) {
                listed.teams.map { team in a(href: PeoplePaths.team(team.id)) { team.name } }.joined(separator: HTML(text: ", "))
            }
            if list.filter.showsLeavers {
                td(label(PeopleWords.left)) { listed.leftOn.map { frame.say(.day($0)) } ?? "" }
            } else {
                td(label(DirectoryWords.manager)) {
                    listed.managers.map { NameOrGone(id: $0, name: list.names[$0], frame: frame).html }.joined(separator: HTML(text: ", "))
                }
            }
        }
    }
}

/// Earlier and later pages of a long list.
struct PeopleListPages: Component {
    let list: PeopleList
    let frame: Frame

    var html: HTML {
        if list.pages > 1 {
            nav(.class("actions"), .aria("label", frame.say(PeopleWords.pagesLabel))) {
                if list.filter.page > 1 {
                    a(href: list.filter.path(page: list.filter.page - 1), .rel("prev")) { frame.say(PeopleWords.previous) }
                }
                span(.class("small quiet num")) { frame.say(PeopleWords.of(list.filter.page, list.pages)) }
                if list.filter.page < list.pages {
                    a(href: list.filter.path(page: list.filter.page + 1), .rel("next")) { frame.say(PeopleWords.next) }
                }
            }
        }
    }
}

extension PeopleFilter {
    /// The same question in another order, or on another page.
    func path(sort: Sort? = nil, page: Int = 1) -> Path {
        narrowing(PeoplePaths.people(), sort: sort).query("page", page == 1 ? nil : page)
    }

    /// Another face of the same question: all its pages.
    func narrowing(_ path: Path, sort: Sort? = nil) -> Path {
        let order = sort ?? self.sort
        return path.query("q", search.isEmpty ? nil : search).query("team", team).query("craft", craft)
            .query("missing", gap?.rawValue).query("show", showsLeavers ? "left" : nil).query("sort", order == .name ? nil : order.rawValue)
    }
}
