import Kernel
import Markup
import Site

struct LevelPage: Component {
    let content: LevelContent
    let frame: Frame

    private var grid: LadderGrid { content.grid }
    private var level: Level { content.level }

    var html: HTML {
        Page(
            LevelWords.title(level),
            in: frame,
            crumbs: [
                .init(CareersWords.paths, CareersPaths.paths()), .init(grid.ladder.name.phrase, CareersPaths.ladder(grid.ladder.id)),
                .init(level.words),
            ],
            aside: StandingWords.full(content.framework, among: [], on: content.today)
        ) {
            h1 { frame.say(LevelWords.title(level)) }
            if let scope = level.scope { SaidAtLength(scope, class: "lead", in: frame) }
            actions
            div(.class("cols")) {
                div {
                    expectations
                    progression
                    tracks
                }
                LevelAside(content: content, frame: frame)
            }
        }
    }

    private var actions: HTML {
        div(.class("actions noprint")) {
            if let below = grid.level(below: level) {
                a(href: CareersPaths.comparison(grid.ladder.id).query("a", below.order).query("b", level.order)) {
                    frame.say(ExpectationWords.compare(below.order))
                }
            }
            a(href: CareersPaths.ladder(grid.ladder.id).query("level", level.order)) { frame.say(LevelWords.matrix) }
            if content.mayComment { a(href: comment(.level(level.id))) { frame.say(CommentWords.speakOfLevel) } }
            if content.mayRewrite { a(href: CareersPaths.levelDescription(level.id)) { frame.say(LevelWords.describe) } }
        }
    }

    private func comment(_ subject: CommentSubject) -> Path {
        CareersPaths.review(grid.ladder.framework).query("on", subject.rawValue)
    }

    @HTMLBuilder private var expectations: HTML {
        if !level.isDefined || grid.expectations(at: level.id).isEmpty {
            p(.class("says")) { frame.say(LevelWords.undefinedText) }
        } else {
            if grid.ladder.isAdditive, let adds = LevelWords.adds(grid.levels.filter { $0.order < level.order }.map(\.order)) {
                p(.class("note")) { frame.say(adds) }
            }
            for group in grid.groups { section(group) }
        }
    }

    @HTMLBuilder private func section(_ group: LadderGrid.Group) -> HTML {
        let written = group.competencies.compactMap { competency in
            grid.expectation(of: competency.id, at: level.id).map { (competency, $0) }
        }
        if !written.isEmpty {
            Section(group.theme.name.phrase, id: "theme-\(group.theme.id)", in: frame) {
                a(href: CareersPaths.theme(group.theme.id).query("ladder", grid.ladder.id), .class("small noprint")) {
                    frame.say(LevelWords.themeEverywhere)
                }
            } content: {
                for (competency, expectation) in written {
                    if !group.isOneRow { h3 { Said(competency.name, in: frame) } }
                    ExpectationBody(expectation: expectation, competency: competency, frame: frame)
                    if content.mayComment {
                        p(.class("small noprint")) { a(href: comment(.expectation(expectation.id))) { frame.say(CommentWords.speak) } }
                    }
                    if content.mayRewrite {
                        p(.class("small noprint")) { a(href: CareersPaths.wording(expectation.id)) { frame.say(ExpectationWords.edit) } }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var tracks: HTML {
        if let map = content.map {
            Section(PassageWords.title, id: "tracks", in: frame) { TrackDrawing(map: map, level: level.id, frame: frame) }
        }
    }

    private var progression: HTML {
        Section(ProgressionWords.levelTitle, id: "progression", in: frame) {
            if let rule = grid.rule(for: level.id) {
                ProgressionText(rule: rule, grid: grid, level: level, frame: frame)
            } else {
                p { frame.say(ProgressionWords.noRule) }
            }
            prerequisites
            if content.mayRewrite {
                div(.class("actions noprint")) {
                    a(href: CareersPaths.levelRule(level.id)) { frame.say(RuleWords.write) }
                    a(href: CareersPaths.prerequisites(level.id)) { frame.say(PrerequisiteWords.write) }
                }
            }
        }.html
    }

    @HTMLBuilder private var prerequisites: HTML {
        if let list = grid.prerequisites[level.id], !list.isEmpty {
            h3 { frame.say(ProgressionWords.prerequisites) }
            ul(.class("dashes")) { for prerequisite in list { item(prerequisite) } }
        }
    }

    @HTMLBuilder private func item(_ prerequisite: Prerequisite) -> HTML {
        switch prerequisite {
        case .condition(let text): li(.lang(text.foreign(in: frame))) { text.preferring(frame.language) }
        case .shown(let competency, let level):
            li {
                frame.say(
                    ProgressionWords.shown(grid.competency(competency)?.name.phrase ?? Phrase(same: "—"), grid.level(level)?.order ?? 0)
                )
            }
        }
    }
}
