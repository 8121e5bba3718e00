import Kernel
import Markup
import Site

/// A theme close up, for a one-to-one.
struct ThemePage: Component {
    let content: ThemeContent
    let frame: Frame

    private var grid: LadderGrid { content.grid }
    private var theme: Theme { content.group.theme }

    var html: HTML {
        Page(
            theme.name.phrase,
            in: frame,
            crumbs: [
                .init(CareersWords.paths, CareersPaths.paths()), .init(grid.ladder.name.phrase, CareersPaths.ladder(grid.ladder.id)),
                .init(theme.name.phrase),
            ]
        ) {
            UnreadNotice(content.unread, in: frame)
            h1 { Said(theme.name, in: frame) }
            p(.class("lead")) { frame.say(ThemeWords.lead) }
            tabs
            for competency in content.group.competencies { section(competency) }
            others
        }
    }

    @HTMLBuilder private var tabs: HTML {
        if grid.groups.count > 1 {
            nav(.class("tabs"), .aria("label", frame.say(ThemeWords.themes))) {
                for group in grid.groups {
                    a(href: CareersPaths.theme(group.theme.id).query("ladder", grid.ladder.id), .current(if: group.theme.id == theme.id)) {
                        Said(group.theme.name, in: frame)
                    }
                }
            }
        }
    }

    private func section(_ competency: Competency) -> HTML {
        let title = content.group.isOneRow ? grid.ladder.name.phrase : competency.name.phrase
        return Section(title, id: "competency-\(competency.id)", in: frame) {
            if let description = competency.description { SaidAtLength(description, class: "note", in: frame) }
            ol(.class("rungs")) { for level in grid.levels { rung(competency, level) } }
        }.html
    }

    private func rung(_ competency: Competency, _ level: Level) -> HTML {
        li {
            span(.class("lv")) { level.order }
            div(.class("flow")) {
                h3 { a(href: CareersPaths.level(level.id)) { Said(level.name, in: frame) } }
                if let expectation = grid.expectation(of: competency.id, at: level.id) {
                    ExpectationBody(expectation: expectation, competency: competency, frame: frame)
                } else {
                    p(.class("note")) { frame.say(CareersWords.notDefined) }
                }
            }
        }
    }

    @HTMLBuilder private var others: HTML {
        if !content.elsewhere.isEmpty {
            Section(ThemeWords.otherLadders, id: "elsewhere", in: frame) {
                ul(.class("rows")) {
                    for ladder in content.elsewhere {
                        li { a(href: CareersPaths.theme(theme.id).query("ladder", ladder.id)) { Said(ladder.name, in: frame) } }
                    }
                }
            }
        }
    }
}
