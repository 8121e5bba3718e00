import Kernel
import Markup
import Site

/// On the check of an anonymous cycle: the three who will keep the key, and whether each has.
struct HoldersSection: Component {
    let cycle: ReviewCycle
    let keepers: CycleCheck.Keepers
    let state: FormState
    let frame: Frame

    var html: HTML {
        Section(KeyWords.holders, id: "holders", in: frame) {
            p { frame.say(KeyWords.whatHolders) }
            if !keepers.holders.isEmpty { HolderRows(holders: keepers.holders, frame: frame) }
            FormShell(post: ReviewsPaths.holders(cycle.id), in: frame) {
                for part in KeyHolder.Part.allCases { choice(part) }
                div(.class("actions")) { SubmitButton(KeyWords.name, kind: keepers.holders.areReady ? "btn second" : "btn", in: frame) }
            }
        }.html
    }

    private func choice(_ part: KeyHolder.Part) -> HTML {
        let candidates = keepers.candidates[part] ?? []
        let known = keepers.holders.first { $0.part == part }.map { [part.rawValue: [$0.person.description]] } ?? [:]
        let shown = FormState(values: known.merging(state.values) { $1 }, problems: state.problems)
        return HTML {
            Field(
                HoldersForm.field(part), KeyWords.part(part),
                .choice(candidates.map { ($0.person.description, $0.name) }, none: KeyWords.nobody),
                hint: candidates.isEmpty ? KeyWords.noCandidate(part) : nil, width: "mid", state: shown, in: frame)
        }
    }
}
