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
            let moves = chosen
            let faulty = Set(crosswalk.passage.faults(in: moves).flatMap(\.levels))
            let unchanged = crosswalk.passage.old.filter { !faulty.contains($0.id) && isUnchanged($0, in: moves) }
            let kept = Set(unchanged.map(\.id))
            let changed = crosswalk.passage.old.filter { !kept.contains($0.id) }
            if mayConfirm { form(changed, unchanged, moves) } else { list(changed, unchanged, moves) }
        }
    }

    /// What keeps its place is folded: it is sent with the rest, and can be opened and changed without a script.
    private func form(_ changed: [CrosswalkLevel], _ unchanged: [CrosswalkLevel], _ moves: [LevelID: LevelID]) -> HTML {
        FormShell(post: CareersPaths.crosswalkLevels(crosswalk.new.framework.id), in: frame) {
            input(type: .hidden, .name(CrosswalkRowForm.seen.name), .value(crosswalk.levelsRead))
            for level in changed { field(level, moves) }
            if !unchanged.isEmpty {
                if changed.isEmpty {
                    p { frame.say(CrosswalkWords.unchangedLevels(unchanged.count, isAll: true)) }
                }
                details(.class("disc"), .id("unchanged-levels")) {
                    summary {
                        frame.say(changed.isEmpty ? CrosswalkWords.showLevels : CrosswalkWords.unchangedLevels(unchanged.count, isAll: false))
                    }
                    for level in unchanged { field(level, moves) }
                }
            }
            div(.class("actions")) {
                SubmitButton(CrosswalkWords.confirmLevels, kind: "btn second", in: frame)
                if isConfirmed { span(.class("note")) { frame.say(CrosswalkWords.done) } }
            }
        }.html
    }

    /// It passes into the level of the same ladder, number and name: there is nothing to weigh.
    private func isUnchanged(_ level: CrosswalkLevel, in moves: [LevelID: LevelID]) -> Bool {
        guard let target = crosswalk.passage.new.first(where: { $0.id == moves[level.id] }) else { return false }
        return (target.ladder, target.order) == (level.ladder, level.order) && target.name == level.name
    }

    private func field(_ level: CrosswalkLevel, _ moves: [LevelID: LevelID]) -> HTML {
        let id = "m-\(level.id)"
        let chosen = moves[level.id]
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

    @HTMLBuilder private func list(_ changed: [CrosswalkLevel], _ unchanged: [CrosswalkLevel], _ moves: [LevelID: LevelID]) -> HTML {
        if !unchanged.isEmpty { p { frame.say(CrosswalkWords.unchangedLevels(unchanged.count, isAll: changed.isEmpty)) } }
        ul(.class("rows")) {
            for level in changed {
                li {
                    frame.say(CrosswalkWords.level(level)) + " → "
                    if let target = crosswalk.passage.new.first(where: { $0.id == moves[level.id] }) { frame.say(CrosswalkWords.level(target)) } else { "—" }
                }
            }
        }
    }
}

extension LevelPassage.Fault {
    /// The levels of the old version it speaks of.
    fileprivate var levels: [LevelID] {
        switch self {
        case .missing(let level), .lower(let level, _), .belowItsContent(let level, _, _): [level.id]
        case .crossed(let one, let other): [one.id, other.id]
        }
    }
}
