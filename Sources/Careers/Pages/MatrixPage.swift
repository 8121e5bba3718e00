import Kernel
import Markup
import Site

struct MatrixPage: Component {
    let content: MatrixContent
    let frame: Frame

    private var grid: LadderGrid { content.grid }
    private var ladder: Ladder { grid.ladder }

    var html: HTML {
        Page(
            ladder.name.phrase,
            in: frame,
            crumbs: [
                .init(CareersWords.paths, CareersPaths.paths()),
                .init(content.framework.name.phrase, CareersPaths.framework(content.framework.id)),
                .init(ladder.name.phrase),
            ],
            aside: StandingWords.full(content.framework, among: content.versions, on: content.today),
            isWide: true
        ) {
            if let obstacle = content.obstacle { div(.class("flag critical"), .role("alert")) { p { frame.say(obstacle) } } }
            UnreadNotice(content.unread, in: frame)
            h1 { frame.say(MatrixWords.title) }
            p(.class("lead")) { frame.say(MatrixWords.lead(grid)) }
            actions
            if grid.levels.isEmpty || grid.competencies.isEmpty {
                p { frame.say(MatrixWords.nothing) }
            } else {
                LevelsNav(levels: grid.levels, shown: content.shownLevel, page: CareersPaths.ladder(ladder.id), frame: frame)
                div(.class("matrix-wrap"), .tabindex(0), .role("region"), .aria("label", frame.say(MatrixWords.label(grid)))) {
                    MatrixTable(content: content, frame: frame)
                }
                keys
            }
            progression
            about
        }
    }

    private var actions: HTML {
        div(.class("actions noprint")) {
            if grid.levels.count > 1 { a(href: CareersPaths.comparison(ladder.id)) { frame.say(MatrixWords.compare) } }
            a(href: CareersPaths.document(ladder.id)) { frame.say(ExportWords.document) }
            a(href: CareersPaths.pdf(ladder.id)) { frame.say(ExportWords.pdf) }
            a(href: CareersPaths.ladderWorkbook(ladder.id)) { frame.say(ExportWords.workbook) }
            a(href: CareersPaths.csv(ladder.id)) { frame.say(MatrixWords.csv) }
            if content.versions.contains(where: { $0.version < content.framework.version }) {
                a(href: CareersPaths.changes(content.framework.id).query("ladder", ladder.key)) { frame.say(DiffWords.link) }
            }
            if content.mayComment { a(href: CareersPaths.review(content.framework.id)) { frame.say(VersionReviewWords.link) } }
            if content.mayCheck, !grid.expectations.isEmpty { a(href: CareersPaths.checking(ladder.id)) { frame.say(CheckingWords.title) } }
            if content.mayRewrite { a(href: CareersPaths.structure(ladder.id), .class("btn second")) { frame.say(StructureWords.title) } }
        }
    }

    private var keys: HTML {
        p(.class("note nokeys")) {
            for arrow in ["←", "→", "↑", "↓"] {
                kbd { arrow }
                " "
            }
            frame.say(MatrixWords.arrows) + " "
            kbd { frame.say(MatrixWords.enterKey) }
            " " + frame.say(MatrixWords.enter) + " "
            kbd { "C" }
            " " + frame.say(MatrixWords.compareKey)
        }
    }

    private var progression: HTML {
        Section(ProgressionWords.title, id: "progression", in: frame) {
            if content.mayRewrite { a(href: CareersPaths.rule(ladder.id)) { frame.say(RuleWords.write) } }
        } content: {
            if let rule = grid.rules.first(where: { $0.level == nil }) {
                ProgressionText(rule: rule, grid: grid, level: nil, frame: frame)
            } else if grid.rules.isEmpty {
                p { frame.say(ProgressionWords.noRule) }
            }
            for level in grid.levels {
                if let rule = grid.rules.first(where: { $0.level == level.id }) {
                    h3 { a(href: CareersPaths.level(level.id)) { frame.say(LevelWords.title(level)) } }
                    p(.class("written")) {
                        frame.say(ProgressionWords.sentence(rule, count: grid.expectations(at: level.id).count, names: name))
                    }
                }
            }
        }.html
    }

    private func name(_ key: String) -> Phrase {
        grid.competencies.first { $0.key == key }?.name.phrase ?? Phrase(same: key)
    }

    @HTMLBuilder private var about: HTML {
        if let about = ladder.about {
            Section(MatrixWords.about, id: "about", in: frame) { SaidAtLength(about, in: frame) }
        }
    }
}
