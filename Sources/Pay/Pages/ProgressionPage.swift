import Careers
import Kernel
import Markup
import Site

/// How progression and pay are decided: rules, stages, deciders, criteria, what to do when one disagrees.
struct ProgressionPage: Component {
    let content: ProgressionContent
    let frame: Frame

    var html: HTML {
        Page(BandWords.progression, in: frame) {
            h1 { frame.say(BandWords.progression) }
            p(.class("lead")) { frame.say(ProgressionPageWords.lead) }
            if content.keeps { div(.class("actions")) { a(href: PayPaths.progressionTexts(), .class("btn second")) { frame.say(ProgressionPageWords.edit) } } }
            part(.stages)
            part(.deciders)
            rules
            part(.pay)
            Section(ProgressionPageWords.visibility, id: "visibility", in: frame) { p { frame.say(BandWords.visibility(content.visibility)) } }
            part(.objection)
        }
    }

    private func part(_ part: ProgressionText.Part) -> HTML {
        Section(ProgressionPageWords.part(part), id: part.rawValue, in: frame) {
            for line in frame.say(content.text(part)).split(separator: "\n") { p(.class("written")) { String(line) } }
        }.html
    }

    private var rules: HTML {
        Section(ProgressionPageWords.rules, id: "rules", in: frame) {
            if content.rules.isEmpty { p(.class("note")) { frame.say(ProgressionPageWords.noRules) } }
            for ladder in content.rules {
                if let first = ladder.first { h3 { first.ladder.preferring(frame.language) } }
                for rule in ladder { RuleReading(rule: rule, frame: frame) }
            }
            if !content.silent.isEmpty, !content.rules.isEmpty { p(.class("note")) { frame.say(ProgressionPageWords.silent(content.silent.map(\.phrase))) } }
        }.html
    }
}

/// One rule: the sentence, its authors' words, every weight.
struct RuleReading: Component {
    let rule: PublishedRule
    let frame: Frame

    var html: HTML {
        p {
            if let level = rule.level { strong { level.preferring(frame.language) + " " } }
            frame.say(rule.sentence)
        }
        if let explanation = rule.explanation { p { Written(explanation.written(for: frame.language), in: frame) } }
        if !rule.weights.isEmpty {
            details(.class("disc")) {
                summary { frame.say(rule.isPoints ? ProgressionPageWords.points : ProgressionPageWords.weights) }
                dl(.class("dl")) {
                    for weight in rule.weights {
                        dt { frame.say(weight.name) }
                        dd { frame.say(weight.amount) }
                    }
                }
            }
        }
    }
}
