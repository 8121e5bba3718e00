import Careers
import Kernel
import Markup
import Site

/// The competencies to tick: those of the person's own ladder theme by theme and open, other ladders folded, what is ticked in sight.
struct CompetencyFields: Component {
    let question: FactQuestion
    let state: FormState
    let frame: Frame

    var html: HTML {
        let problem = state.problem(FactFields.competencies.name)
        fieldset(.class("field"), .class("error", if: problem != nil), .id("f-" + FactFields.competencies.name)) {
            legend { frame.say(FactWords.competencies) }
            p(.class("hint")) { frame.say(groups.isEmpty && former.isEmpty ? FactWords.noFramework : FactWords.competenciesHint) }
            if let problem { p(.class("msg")) { frame.say(problem) } }
            if !former.isEmpty { folded(frame.say(FactWords.kept), former) { checks(former) } }
            for group in groups { if isUnfolded(group) { unfolded(group) } else { folded(title(group), group.tags) { themes(group) } } }
        }
    }

    private var chosen: Set<String> { Set(state.values[FactFields.competencies.name] ?? []) }

    private var groups: [CompetencyChoices.Group] { question.choices.groups }

    /// Those the fact has from a former version.
    private var former: [EvidenceTag] {
        let known = question.choices.ids
        return (question.item?.competencies ?? []).filter { !known.contains($0.id) }
    }

    /// Alone, or the person's own.
    private func isUnfolded(_ group: CompetencyChoices.Group) -> Bool { group.isOwn || groups.count == 1 }

    private func title(_ group: CompetencyChoices.Group) -> String {
        let framework = group.framework.preferring(frame.language)
        guard let ladder = group.ladder?.preferring(frame.language) else { return framework }
        return Set(groups.map(\.framework)).count > 1 ? framework + ", " + ladder : ladder
    }

    @HTMLBuilder private func unfolded(_ group: CompetencyChoices.Group) -> HTML {
        if groups.count > 1 { p { strong { title(group) } } }
        for theme in group.themes {
            details(.class("disc"), .open(if: group.isOwn || isTicked(theme.tags))) {
                summary { theme.name.preferring(frame.language) }
                checks(theme.tags)
            }
        }
    }

    @HTMLBuilder private func themes(_ group: CompetencyChoices.Group) -> HTML {
        for theme in group.themes {
            let name = theme.name.preferring(frame.language)
            div(.role("group"), .aria("label", name)) {
                p(.class("quiet")) { name }
                checks(theme.tags)
            }
        }
    }

    private func folded(_ title: String, _ tags: [EvidenceTag], @HTMLBuilder content: () -> HTML) -> HTML {
        details(.class("disc"), .open(if: isTicked(tags))) {
            summary { title }
            content()
        }
    }

    private func isTicked(_ tags: [EvidenceTag]) -> Bool { tags.contains { chosen.contains($0.id.description) } }

    @HTMLBuilder private func checks(_ tags: [EvidenceTag]) -> HTML {
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
