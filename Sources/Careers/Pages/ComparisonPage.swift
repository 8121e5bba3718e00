import Kernel
import Markup
import Site

struct ComparisonPage: Component {
    let content: ComparisonContent
    let frame: Frame

    private var grid: LadderGrid { content.grid }

    var html: HTML {
        Page(
            title,
            in: frame,
            crumbs: [
                .init(CareersWords.paths, CareersPaths.paths()), .init(grid.ladder.name.phrase, CareersPaths.ladder(grid.ladder.id)),
                .init(title),
            ]
        ) {
            UnreadNotice(content.unread, in: frame)
            h1 { frame.say(title) }
            if let (a, b) = content.levels {
                p(.class("lead")) { frame.say(ComparisonWords.lead(a, b)) }
                choice(a, b)
                for group in grid.groups { section(group, a, b) }
            } else {
                p { frame.say(ComparisonWords.alone) }
            }
        }
    }

    private var title: Phrase { content.levels.map { ComparisonWords.title($0.0, $0.1) } ?? MatrixWords.compare }

    private func choice(_ a: Level, _ b: Level) -> HTML {
        form(action: CareersPaths.comparison(grid.ladder.id), .class("noprint")) {
            div(.class("pair")) {
                selector("a", ComparisonWords.first, a)
                selector("b", ComparisonWords.second, b)
            }
            div(.class("actions")) { button(.class("btn second sm")) { frame.say(ComparisonWords.show) } }
        }
    }

    private func selector(_ name: String, _ words: Phrase, _ chosen: Level) -> HTML {
        div(.class("field")) {
            label(for: "level-" + name) { frame.say(words) }
            select(.id("level-" + name), .name(name)) {
                for level in grid.levels {
                    option(value: String(level.order), .selected(if: level.id == chosen.id)) { frame.say(LevelWords.named(level)) }
                }
            }
        }
    }

    private func section(_ group: LadderGrid.Group, _ a: Level, _ b: Level) -> HTML {
        Section(group.theme.name.phrase, id: "theme-\(group.theme.id)", in: frame) {
            for competency in group.competencies {
                if !group.isOneRow { h3 { Said(competency.name, in: frame) } }
                div(.class("versus")) {
                    side(competency, a)
                    side(competency, b)
                }
            }
        }.html
    }

    private func side(_ competency: Competency, _ level: Level) -> HTML {
        div(.class("flow")) {
            p(.class("small quiet")) { frame.say(LevelWords.named(level)) }
            if let expectation = grid.expectation(of: competency.id, at: level.id) {
                ExpectationBody(expectation: expectation, competency: competency, frame: frame)
            } else {
                p(.class("note")) { frame.say(CareersWords.notDefined) }
            }
        }
    }
}
