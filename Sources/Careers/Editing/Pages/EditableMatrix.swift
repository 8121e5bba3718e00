import Kernel
import Markup
import Site

/// The matrix with every place open to writing: a link without script, in place with it.
struct EditableMatrix: Component {
    let grid: LadderGrid
    let shownLevel: LevelID?
    let frame: Frame

    private var ladder: LadderID { grid.ladder.id }

    var html: HTML {
        table(
            .class("matrix editing"), .data("matrix"), .data("edit", "#cell-form"), .data("block", "#block-form"),
            .data("saving", frame.say(StructureWords.saving)),
            .data("saved", frame.say(StructureWords.saved)), .data("failed", frame.say(StructureWords.failed)),
            .data("over", frame.say(StructureWords.over)),
            .data("write", frame.say(StructureWords.writeHere)), .data("label", frame.say(WordingWords.statements))
        ) {
            MatrixHead(grid: grid, frame: frame, heading: heading)
            tbody {
                HTML.write(capacity: 500 * max(1, grid.expectations.count)) { page in
                    for group in grid.groups { write(group, to: &page) }
                }
            }
        }
    }

    private func heading(_ level: Level) -> HTML {
        th(scope: .column, .data("level", level.order), .class("shown", if: level.id == shownLevel)) {
            span(.class("lv")) { level.order }
            b { a(href: CareersPaths.levelDescription(level.id)) { Said(level.name, in: frame) } }
        }
    }

    private func write(_ group: LadderGrid.Group, to page: inout HTMLWriter) {
        page.element(.tr, .class("theme")) { row in
            row.element(.th, .scope(.rowGroup), .colspan(grid.levels.count + 1)) { cell in
                cell.a(href: CareersPaths.themeDescription(ladder, group.theme.id)) { $0.append(Said(group.theme.name, in: frame).html) }
                if let kind = group.theme.kind { cell.element(.small, text: frame.say(kind.words)) }
            }
        }
        for competency in group.competencies { write(competency, to: &page) }
    }

    private func write(_ competency: Competency, to page: inout HTMLWriter) {
        page.element(.tr, .data("competency", competency.key)) { row in
            row.element(.th, .scope(.row)) { cell in
                cell.a(href: CareersPaths.row(ladder, competency.id)) { $0.append(Said(competency.name, in: frame).html) }
            }
            for level in grid.levels { write(grid.expectation(of: competency.id, at: level.id), of: competency, at: level, to: &row) }
        }
    }

    private func write(_ expectation: Expectation?, of competency: Competency, at level: Level, to row: inout HTMLWriter) {
        let text = expectation.map { LineNotation.written($0.wording.items, in: frame.language) } ?? ""
        let state = [Attribute.class("void", if: expectation?.text == nil), .class("shown", if: level.id == shownLevel)]
        row.element(.td, .data("level", level.order), .data("revision", expectation?.revision ?? 0), .all(state)) { cell in
            let shown = text.isEmpty ? expectation?.text?.preferring(frame.language) ?? frame.say(StructureWords.writeHere) : text
            let isForeign = text.isEmpty && expectation?.text != nil
            cell.a(href: path(expectation, competency, level), .lang(isForeign ? frame.language.other.rawValue : nil)) { link in
                for line in shown.split(separator: "\n") { link.element(.span, .class("line"), text: String(line)) }
            }
        }
    }

    private func path(_ expectation: Expectation?, _ competency: Competency, _ level: Level) -> Path {
        if let expectation { return CareersPaths.wording(expectation.id) }
        return CareersPaths.cell(ladder, competency.id, level.id)
    }
}
