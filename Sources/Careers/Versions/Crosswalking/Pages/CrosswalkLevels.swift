import Kernel
import Markup
import Site

/// Into which level each level passes.
struct CrosswalkLevels: Component {
    let crosswalk: Crosswalk
    let mayConfirm: Bool
    let state: FormState
    let frame: Frame

    private var isConfirmed: Bool { crosswalk.faults.isEmpty }

    var html: HTML {
        Section(CrosswalkWords.levels, id: "levels", in: frame) {
            p(.class("note"), .id("f-" + LevelMovesForm.moves.name)) { frame.say(CrosswalkWords.levelsText) }
            if mayConfirm { form } else { table(chosen: crosswalk.shownMoves) }
        }
    }

    private var form: HTML {
        FormShell(post: CareersPaths.crosswalkLevels(crosswalk.new.framework.id), in: frame) {
            for level in crosswalk.passage.old { field(level) }
            div(.class("actions")) {
                SubmitButton(CrosswalkWords.confirmLevels, kind: "btn second", in: frame)
                if isConfirmed { span(.class("note")) { frame.say(CrosswalkWords.done) } }
            }
        }.html
    }

    private func field(_ level: CrosswalkLevel) -> HTML {
        let id = "m-\(level.id)"
        let chosen = chosen[level.id]
        return div(.class("field")) {
            label(for: id) { frame.say(CrosswalkWords.level(level)) }
            select(.id(id), .name(LevelMovesForm.moves.name)) {
                option(value: ChosenMove(from: level.id, to: nil).rawValue, .selected(if: chosen == nil)) { frame.say(CrosswalkWords.chooseLevel) }
                for target in crosswalk.passage.new {
                    option(value: ChosenMove(from: level.id, to: target.id).rawValue, .selected(if: chosen == target.id)) {
                        frame.say(CrosswalkWords.level(target))
                    }
                }
            }
        }
    }

    /// What was typed, when it is to be corrected.
    private var chosen: [LevelID: LevelID] {
        guard let typed = state.values[LevelMovesForm.moves.name] else { return crosswalk.shownMoves }
        let moves = typed.compactMap(ChosenMove.init(rawValue:))
        return Dictionary(moves.compactMap { move in move.to.map { (move.from, $0) } }, uniquingKeysWith: { first, _ in first })
    }

    private func table(chosen: [LevelID: LevelID]) -> HTML {
        ul(.class("rows")) {
            for level in crosswalk.passage.old {
                li {
                    frame.say(CrosswalkWords.level(level)) + " → "
                    if let target = crosswalk.passage.new.first(where: { $0.id == chosen[level.id] }) { frame.say(CrosswalkWords.level(target)) } else { "—" }
                }
            }
        }
    }
}
