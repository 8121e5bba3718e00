import Kernel
import Markup
import Reviews

/// The objectives of the period, what came of them, and what managers say of each.
struct SheetContribution: Component {
    let told: DossierContent.Told
    let language: Language

    var html: HTML {
        if let absence = told.absence {
            p {
                span(.class("quiet")) { SheetWords.noObjective(language) + " " }
                Quote(absence, on: language)
            }
        } else {
            p(.class("small quiet")) { SheetWords.noScore(language) }
        }
        ul(.class("rows")) { for goal in told.objectives { li { row(goal) } } }
    }

    @HTMLBuilder private func row(_ goal: DossierContent.Goal) -> HTML {
        p { Quote(goal.title, on: language) }
        dl(.class("dl")) {
            part(SheetWords.expected, goal.expected)
            part(SheetWords.result, goal.result)
            part(SheetWords.context, goal.context)
            for remark in goal.remarks {
                dt { remark.author }
                dd { Quote(remark.text, on: language) }
            }
            if !goal.evidence.isEmpty {
                dt { SheetWords.evidence(language) }
                dd {
                    for (index, reference) in goal.evidence.enumerated() {
                        (index > 0 ? ", " : "") as String; a(fragment: "d-" + reference, .class("ref")) { reference }
                    }
                }
            }
        }
    }

    @HTMLBuilder private func part(_ name: Phrase, _ text: WrittenText?) -> HTML {
        if let text {
            dt { name(language) }
            dd { Quote(text, on: language) }
        }
    }
}
