import Careers
import Kernel
import Markup
import Site

/// The competencies to tick, theme by theme; a theme with a ticked one is open.
struct CompetencyFields: Component {
    let question: FactQuestion
    let state: FormState
    let frame: Frame

    var html: HTML {
        let problem = state.problem(FactFields.competencies.name)
        fieldset(.class("field"), .class("error", if: problem != nil), .id("f-" + FactFields.competencies.name)) {
            legend { frame.say(FactWords.competencies) }
            p(.class("hint")) { frame.say(groups.isEmpty ? FactWords.noFramework : FactWords.competenciesHint) }
            if let problem { p(.class("msg")) { frame.say(problem) } }
            for group in groups { theme(group.title, group.tags) }
        }
    }

    private var chosen: Set<String> { Set(state.values[FactFields.competencies.name] ?? []) }

    /// Those in force, and before them those the fact has from a former version.
    private var groups: [(title: String, tags: [EvidenceTag])] {
        let known = question.choices.ids
        let former = (question.item?.competencies ?? []).filter { !known.contains($0.id) }
        let several = Set(question.choices.groups.map(\.framework)).count > 1
        let current = question.choices.groups.map { group in
            let theme = group.theme.preferring(frame.language)
            return (title: several ? group.framework.preferring(frame.language) + ", " + theme : theme, tags: group.tags)
        }
        return (former.isEmpty ? [] : [(title: frame.say(FactWords.kept), tags: former)]) + current
    }

    private func theme(_ title: String, _ tags: [EvidenceTag]) -> HTML {
        details(.class("disc"), .open(if: tags.contains { chosen.contains($0.id.description) })) {
            summary { title }
            for tag in tags {
                label(for: nil, .class("check")) {
                    input(
                        type: .checkbox,
                        .name(FactFields.competencies.name),
                        .value(tag.id.description),
                        .checked(if: chosen.contains(tag.id.description))
                    )
                    span { tag.name.preferring(frame.language) }
                }
            }
        }
    }
}
