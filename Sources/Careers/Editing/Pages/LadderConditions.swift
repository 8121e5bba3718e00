import Kernel
import Markup
import Site

/// The ways to what a ladder says besides its cells: rules, prerequisites, passages.
struct LadderConditions: Component {
    let grid: LadderGrid
    let frame: Frame

    var html: HTML {
        Section(ProgressionWords.title, id: "conditions", in: frame) {
            let rule = grid.rules.first { $0.level == nil }
            p(.class("written")) {
                frame.say(rule.map { ProgressionWords.sentence($0, count: nil, names: name) } ?? ProgressionWords.noRule)
            }
            div(.class("actions")) {
                a(href: CareersPaths.rule(grid.ladder.id)) { frame.say(RuleWords.write) }
                a(href: CareersPaths.passages(grid.ladder.id)) { frame.say(PassageWords.write) }
            }
            if !grid.levels.isEmpty { ul(.class("rows")) { for level in grid.levels { row(level) } } }
        }
    }

    private func row(_ level: Level) -> HTML {
        let count = grid.prerequisites[level.id]?.count ?? 0
        let name = frame.say(LevelWords.named(level))
        return li {
            span { name }
            span(.class("side small")) {
                a(href: CareersPaths.levelRule(level.id), .aria("label", "\(frame.say(RuleWords.own)), \(name)")) {
                    frame.say(RuleWords.link(isOwn: grid.rules.contains { $0.level == level.id }))
                }
                " · "
                a(href: CareersPaths.prerequisites(level.id), .aria("label", "\(frame.say(PrerequisiteWords.short)), \(name)")) {
                    frame.say(PrerequisiteWords.short) + (count == 0 ? "" : " (\(count))")
                }
            }
        }
    }

    private func name(_ key: String) -> Phrase { grid.competencies.first { $0.key == key }?.name.phrase ?? Phrase(same: key) }
}
