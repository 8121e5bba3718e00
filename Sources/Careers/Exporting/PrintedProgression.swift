import Kernel
import Markup

/// On paper, how one moves from a level to the next: each rule with its weights, and what is asked beforehand.
struct PrintedProgression: Component {
    let grid: LadderGrid
    let language: Language

    var html: HTML {
        let rules = PublishedRule.all(of: grid)
        return section {
            h2 { ProgressionWords.title(language) }
            if rules.isEmpty { p { ProgressionWords.noRule(language) } }
            for rule in rules { said(rule) }
            for level in grid.levels { asked(before: level) }
            p(.class("quiet")) { ProgressionWords.fair(language) }
        }
    }

    @HTMLBuilder private func said(_ rule: PublishedRule) -> HTML {
        if let level = rule.level { h3 { level.preferring(language) } }
        p { rule.sentence(language) }
        if let explanation = rule.explanation { p { explanation.preferring(language) } }
        if !rule.weights.isEmpty {
            p { (rule.isPoints ? ProgressionWords.points : ProgressionWords.weights)(language) }
            ul { for weight in rule.weights { li { ExportWords.weight(weight.name, weight.amount)(language) } } }
        }
    }

    @HTMLBuilder private func asked(before level: Level) -> HTML {
        if let prerequisites = grid.prerequisites[level.id], !prerequisites.isEmpty {
            h3 { ExportWords.prerequisites(level)(language) }
            ul { for prerequisite in prerequisites { li { text(prerequisite) } } }
        }
    }

    private func text(_ prerequisite: Prerequisite) -> String {
        switch prerequisite {
        case .condition(let text): text.preferring(language)
        case .shown(let competency, let level):
            ProgressionWords.shown(grid.competency(competency)?.name.phrase ?? Phrase(same: "—"), grid.level(level)?.order ?? 0)(language)
        }
    }
}
