import Kernel
import Markup
import Site

/// What may be added to a ladder, and taken away.
struct StructureForms: Component {
    let content: StructureContent
    let state: FormState
    let frame: Frame

    private var grid: LadderGrid { content.grid }
    private var ladder: Ladder { grid.ladder }
    private var isEmpty: Bool { grid.levels.isEmpty || grid.competencies.isEmpty }

    var html: HTML {
        Section(StructureWords.levels, id: "levels", in: frame) {
            if !grid.levels.isEmpty { ul(.class("rows")) { for level in grid.levels { row(level) } } }
            disclosure(StructureWords.addLevel, opens: grid.levels.isEmpty || typed(LevelStartForm.fields)) { newLevel }
        }.html
        Section(StructureWords.rows, id: "rows", in: frame) {
            disclosure(StructureWords.addRow, opens: grid.competencies.isEmpty || typed(RowForm.fields)) {
                FormShell(post: CareersPaths.rows(ladder.id), in: frame, .data("guard")) {
                    RowFields(grid: grid, state: state, frame: frame)
                    div(.class("actions")) { SubmitButton(StructureWords.add, kind: "btn second", in: frame) }
                }
            }
            if !content.shareable.isEmpty { disclosure(StructureWords.shareRow, opens: typed(SharedRowForm.fields)) { sharedRow } }
            if !isEmpty {
                disclosure(StructureWords.pasteBlock, opens: typed(BlockForm.fields)) {
                    HTML {
                        unread; block
                    }
                }
            }
        }.html
        LadderConditions(grid: grid, frame: frame).html
        Section(StructureWords.wholeLadder, id: "whole", in: frame) {
            div(.class("actions")) {
                a(href: CareersPaths.ladderDescription(ladder.id)) { frame.say(MatrixWords.describe) }
                a(href: CareersPaths.ladder(ladder.id)) { frame.say(StructureWords.seeAsReaders) }
            }
            disclosure(StructureWords.removeLadder, opens: false) {
                p(.class("note")) { frame.say(StructureWords.removeLadderNote) }
                ActionButton(
                    post: CareersPaths.ladderRemoval(ladder.id), StructureWords.removeLadder, kind: "btn second", fields: RemovalForm.values(content.lastStep),
                    in: frame)
            }
        }.html
    }

    private func typed(_ fields: [FieldDeclaration]) -> Bool { fields.contains { state.values[$0.name] != nil } }

    private func disclosure(_ title: Phrase, opens: Bool, @HTMLBuilder content: () -> HTML) -> HTML {
        details(.class("disc"), .open(if: opens)) {
            summary { frame.say(title) }
            content()
        }
    }

    private func row(_ level: Level) -> HTML {
        li {
            span {
                span(.class("lv")) { level.order }
                " "
                a(href: CareersPaths.levelDescription(level.id)) { Said(level.name, in: frame) }
            }
            span(.class("side")) {
                details(.class("disc")) {
                    summary { frame.say(StructureWords.remove) }
                    p(.class("note")) { frame.say(StructureWords.removeLevelNote(grid.expectations(at: level.id).count)) }
                    ActionButton(
                        post: CareersPaths.levelRemoval(level.id), StructureWords.removeLevel(level.order), fields: RemovalForm.values(content.lastStep),
                        in: frame)
                }
            }
        }
    }

    private var newLevel: HTML {
        FormShell(post: CareersPaths.levels(ladder.id), in: frame, .data("guard")) {
            NamePair(fr: LevelStartForm.nameFR, en: LevelStartForm.nameEN, label: StructureWords.levelName, state: state, frame: frame)
            Field(LevelStartForm.above, StructureWords.above, .choice(places, none: nil), state: aboveAll, in: frame)
            div(.class("actions")) { SubmitButton(StructureWords.add, kind: "btn second", in: frame) }
        }.html
    }

    private var places: [(value: String, label: String)] {
        [("0", frame.say(StructureWords.first))]
            + grid.levels.map { (String($0.order), frame.say(StructureWords.aboveLevel($0.order, $0.name.phrase))) }
    }

    /// A new level goes on top unless somebody says otherwise.
    private var aboveAll: FormState {
        typed(LevelStartForm.fields) ? state : FormState([LevelStartForm.above.name: grid.levels.last.map { String($0.order) } ?? "0"])
    }

    private var sharedRow: HTML {
        FormShell(post: CareersPaths.sharedRows(ladder.id), in: frame) {
            Field(
                SharedRowForm.row, StructureWords.sharedRow, .choice(shareable, none: nil), hint: StructureWords.sharedHint, state: state, in: frame)
            div(.class("actions")) { SubmitButton(StructureWords.add, kind: "btn second", in: frame) }
        }.html
    }

    private var shareable: [(value: String, label: String)] {
        content.shareable.map {
            ("\($0.ladder)/\($0.competency.key)", "\($0.competency.name.preferring(frame.language)) (\($0.ladderName.preferring(frame.language)))")
        }
    }

    /// Both texts of each place a block would have written over unread.
    private var unread: HTML {
        guard !state.problems.isEmpty, let block = PastedBlock(state), let places = try? block.unread(on: grid), !places.isEmpty else { return HTML() }
        let pairs = places.map { place in
            let stored = place.expectation.map { LineNotation.written($0.wording.items, in: block.language) } ?? ""
            return ConflictTexts.Pair(CommentWords.place(ladder, place.level, place.competency), stored: stored, typed: place.typed, in: block.language)
        }
        return ConflictTexts(pairs, in: frame).html
    }

    private var block: HTML {
        FormShell(post: CareersPaths.block(ladder.id), in: frame, .id("block-form"), .data("guard")) {
            input(type: .hidden, .name(BlockForm.language.name), .value(frame.language.rawValue))
            input(type: .hidden, .name(BlockForm.seen.name), .value(MatrixReading(grid).text))
            Field(
                BlockForm.competency, StructureWords.fromRow,
                .choice(grid.competencies.map { ($0.key, $0.name.preferring(frame.language)) }, none: nil), state: state, in: frame)
            Field(
                BlockForm.level, StructureWords.fromLevel,
                .choice(grid.levels.map { (String($0.order), "\($0.order) · \($0.name.preferring(frame.language))") }, none: nil), state: state, in: frame)
            Field(BlockForm.block, StructureWords.block, .area(rows: 6), hint: StructureWords.blockHint, state: state, in: frame)
            div(.class("actions")) { SubmitButton(StructureWords.paste, kind: "btn second", in: frame) }
        }.html
    }
}
