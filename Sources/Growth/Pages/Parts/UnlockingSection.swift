import Careers
import Kernel
import Markup
import Site

/// The rule, where somebody stands against it, and the one to three expectations that bring them nearest.
struct UnlockingSection: Component {
    let gap: Gap
    let place: GapPlace
    let frame: Frame

    var html: HTML {
        Section(RuleWords.title(isOwn: gap.isOwn), id: "unlock", in: frame) {
            if let rule = gap.rule {
                p(.class("says")) { frame.say(RuleWords.rule(rule, count: gap.lines.count, names: name)) }
                weights(rule)
                if let standing = gap.ruleStanding {
                    Standing(standing: standing, gap: gap, frame: frame)
                } else {
                    p { frame.say(RuleWords.waiting) }
                }
            } else {
                p { frame.say(RuleWords.noRule) }
            }
            prerequisites
            if gap.rule != nil { p(.class("note")) { frame.say(RuleWords.notADecision) } }
        }
    }

    @HTMLBuilder private var prerequisites: HTML {
        if !gap.prerequisites.isEmpty || !gap.conditions.isEmpty {
            h3 { frame.say(RuleWords.prerequisites) }
            ul(.class("rows")) {
                for line in gap.prerequisites {
                    li {
                        span(.class("side small")) { VerdictState(verdict: line.finding?.verdict, frame: frame) }
                        frame.say(GapWords.shown(line.competency.name.phrase, line.level.order))
                    }
                }
                for condition in gap.conditions {
                    li {
                        span(.class("side small quiet")) { frame.say(RuleWords.judged) }
                        LadderText(text: condition, frame: frame)
                    }
                }
            }
        }
    }

    /// The weights of the version that applies to this person, as they are published.
    @HTMLBuilder private func weights(_ rule: ProgressionRule) -> HTML {
        if !rule.amounts.isEmpty {
            details(.class("disc")) {
                summary { frame.say(RuleWords.weights) }
                dl(.class("dl")) {
                    for amount in rule.amounts {
                        dt { frame.say(name(amount.competency)) }
                        dd { frame.say(Figures.number(amount.value)) }
                    }
                }
            }
        }
    }

    private func name(_ key: String) -> Phrase {
        place.grid.competencies.first { $0.key == key }?.name.phrase ?? Phrase(same: key)
    }
}

private struct Standing: Component {
    let standing: RuleStanding
    let gap: Gap
    let frame: Frame

    var html: HTML {
        p {
            progress(value: standing.earned, max: max(standing.total, standing.needed), .aria("label", frame.say(RuleWords.title(isOwn: gap.isOwn)))) { "" }
            " "
            strong(.class("num")) { frame.say(RuleWords.standing(standing)) }
        }
        if let step = RuleWords.subLevel(standing) { p { frame.say(step) } }
        if !standing.isReachable { p(.class("flag")) { frame.say(RuleWords.unreachable(standing)) } }
        if standing.isSatisfied { p { frame.say(RuleWords.satisfied) } } else { steps }
    }

    @HTMLBuilder private var steps: HTML {
        let unlocking = standing.unlocking
        if standing.measure == .all { p(.class("note")) { frame.say(RuleWords.allAlike) } }
        ol(.class("axes")) { for step in unlocking.steps { UnlockingStep(step: step, gap: gap, frame: frame) } }
        let remarks = [RuleWords.enough(unlocking), standing.measure == .all ? nil : RuleWords.alternatives(unlocking.alternatives)].compactMap { $0 }
        if !remarks.isEmpty { p(.class("note")) { remarks.map { frame.say($0) }.joined(separator: " ") } }
    }
}

private struct UnlockingStep: Component {
    let step: Unlocking.Step
    let gap: Gap
    let frame: Frame

    var html: HTML {
        let line = gap.lines.first { $0.competency.id == step.competency }
        let competency = line?.competency ?? gap.prerequisites.first { $0.competency.id == step.competency }?.competency
        li {
            div {
                h3 { if line == nil { name(competency) } else { a(fragment: "e-\(step.competency)") { name(competency) } } }
                p(.class("then")) {
                    VerdictState(verdict: step.verdict, frame: frame)
                    " · " + frame.say(RuleWords.cause(step.cause))
                }
            }
        }
    }

    private func name(_ competency: Competency?) -> String {
        let name = competency?.name.preferring(frame.language) ?? ""
        guard case .prerequisite(let level) = step.cause else { return name }
        return "\(name), \(frame.say(StairWords.level).lowercased()) \(level)"
    }
}
