import Kernel
import Markup
import Site

/// What changes around the expectations, under the theme, competency or level it belongs to: one version beside the other.
struct FactRows: Component {
    let facts: [VersionFact]
    let crosswalk: Crosswalk
    let frame: Frame

    var html: HTML {
        for (index, fact) in facts.enumerated() {
            if index == 0 || facts[index - 1].place != fact.place, !frame.say(fact.place).isEmpty {
                h3(.class("after")) { frame.say(fact.place) }
            }
            row(fact)
        }
    }

    private func row(_ fact: VersionFact) -> HTML {
        let language = language(of: fact)
        let diff = WordDiff(from: fact.old?(language) ?? "", to: fact.new?(language) ?? "")
        return div(.class("flow remark")) {
            p(.class("small")) {
                strong { frame.say(FactWords.named(fact.subject)) }
                span(.class("quiet")) { ", " + frame.say(FactWords.state(fact)) }
            }
            div(.class("versus")) {
                side(fact.old, crosswalk.old.framework) { DiffText(diff, .removed, in: language, frame: frame) }
                side(fact.new, crosswalk.new.framework) { DiffText(diff, .added, in: language, frame: frame) }
            }
        }
    }

    private func side(_ words: Phrase?, _ framework: Framework, @HTMLBuilder text: () -> HTML) -> HTML {
        div(.class("flow")) {
            p(.class("small quiet")) { frame.say(CareersWords.version(framework.version)) }
            if words == nil { p(.class("note")) { frame.say(FactWords.nothing) } } else { text() }
        }
    }

    /// The reader's, unless only the other one changed.
    private func language(of fact: VersionFact) -> Language {
        fact.old?(frame.language) == fact.new?(frame.language) ? frame.language.other : frame.language
    }
}
