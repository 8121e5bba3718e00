import Kernel
import Markup
import Site

/// One more ladder in a draft.
struct LadderStart: Component {
    let framework: Framework
    let ladders: [LadderSummary]
    let state: FormState
    let frame: Frame

    var html: HTML {
        details(.class("disc"), .open(if: ladders.isEmpty || LadderStartForm.fields.contains { state.values[$0.name] != nil })) {
            summary { frame.say(StructureWords.addLadder) }
            FormShell(post: CareersPaths.frameworkLadders(framework.id), in: frame, .data("guard")) {
                NamePair(fr: LadderStartForm.nameFR, en: LadderStartForm.nameEN, label: StructureWords.ladderName, state: state, frame: frame)
                Field(LadderStartForm.craft, DescriptionWords.craft, hint: DescriptionWords.craftHint, state: state, in: frame)
                Field(
                    LadderStartForm.track, StructureWords.track, .choice(Track.allCases.map { ($0.rawValue, frame.say($0.words)) }, none: nil),
                    state: state, in: frame)
                if !ladders.isEmpty {
                    Field(
                        LadderStartForm.model, StructureWords.model,
                        .choice(ladders.map { ($0.ladder.key, $0.ladder.name.preferring(frame.language)) }, none: StructureWords.fromNothing),
                        state: state, in: frame)
                }
                div(.class("actions")) { SubmitButton(StructureWords.add, kind: "btn second", in: frame) }
            }
        }
    }
}
