import Kernel
import Markup
import Site

/// Levels across, competencies down. Rows come by the hundred, so they are written into one buffer.
struct MatrixTable: Component {
    let content: MatrixContent
    let frame: Frame

    private var grid: LadderGrid { content.grid }
    private var columns: Int { grid.levels.count + 1 }

    var html: HTML {
        table(.class("matrix"), .data("matrix")) {
            MatrixHead(grid: grid, frame: frame, heading: heading)
            tbody {
                HTML.write(capacity: 400 * max(1, grid.expectations.count)) { page in
                    for group in grid.groups { write(group, to: &page) }
                }
            }
        }
    }

    private func heading(_ level: Level) -> HTML {
        th(scope: .column, .data("level", level.order), .class("shown", if: level.id == content.shownLevel)) {
            span(.class("lv")) { level.order }
            b { a(href: CareersPaths.level(level.id)) { Said(level.name, in: frame) } }
            if let scope = level.scope, scope.preferring(frame.language).count <= 100 { small { Said(scope, in: frame) } }
        }
    }

    private func write(_ group: LadderGrid.Group, to page: inout HTMLWriter) {
        if group.isOneRow {
            for competency in group.competencies { write(competency, of: group, isAlone: true, to: &page) }
            return
        }
        page.element(.tr, .class("theme")) { row in
            row.element(.th, .scope(.rowGroup), .colspan(min(3, columns))) { cell in
                cell.a(href: themePath(group.theme)) { $0.append(Said(group.theme.name, in: frame).html) }
                if let kind = group.theme.kind { cell.element(.small, text: frame.say(kind.words)) }
            }
            if columns > 3 { row.element(.td, .colspan(columns - 3), text: "") }
        }
        for competency in group.competencies { write(competency, of: group, isAlone: false, to: &page) }
    }

    private func write(_ competency: Competency, of group: LadderGrid.Group, isAlone: Bool, to page: inout HTMLWriter) {
        let isOpen = content.open?.competency == competency.id
        // The address of an open card leads to its row, which stays in sight under the headers.
        page.element(.tr, .class("alone", if: isAlone), .id(isOpen ? "card" : nil)) { row in
            row.element(.th, .scope(.row), .lang(competency.name.foreign(in: frame))) { cell in
                if isAlone {
                    cell.a(href: themePath(group.theme), text: competency.name.preferring(frame.language))
                } else {
                    cell.text(competency.name.preferring(frame.language))
                }
            }
            for level in grid.levels { write(grid.expectation(of: competency.id, at: level.id), of: competency, at: level, to: &row) }
        }
        if let open = content.open, open.competency == competency.id { writeCard(open, competency, to: &page) }
    }

    private func write(_ expectation: Expectation?, of competency: Competency, at level: Level, to row: inout HTMLWriter) {
        let shown = Attribute.class("shown", if: level.id == content.shownLevel)
        guard let expectation else {
            row.element(.td, .data("level", level.order), .class("void"), shown, text: frame.say(CareersWords.notDefined))
            return
        }
        let isOpen = expectation.id == content.open?.id
        let text = expectation.text ?? competency.grades.first { $0.key == expectation.grade }?.name
        row.element(.td, .data("level", level.order), .class("sel", if: isOpen), shown, .lang(text?.foreign(in: frame))) { cell in
            cell.a(href: path(expectation, isOpen: isOpen), .aria("expanded", isOpen ? "true" : nil)) { link in
                writeLines(text?.preferring(frame.language) ?? frame.say(CareersWords.notDefined), to: &link)
            }
        }
    }

    private func writeLines(_ text: String, to link: inout HTMLWriter) {
        let lines = text.split(separator: "\n").map(String.init)
        guard lines.count > 1 else { return link.text(lines.first ?? text) }
        for line in lines { link.element(.span, .class("line"), text: line) }
    }

    private func writeCard(_ expectation: Expectation, _ competency: Competency, to page: inout HTMLWriter) {
        page.element(.tr, .class("open"), .class("shown", if: expectation.level == content.shownLevel)) { row in
            row.element(.td, .colspan(columns)) { cell in
                cell.append(
                    ExpectationCard(
                        expectation: expectation,
                        competency: competency,
                        grid: grid,
                        mayRewrite: content.mayRewrite,
                        mayComment: content.mayComment,
                        frame: frame
                    ).html
                )
            }
        }
    }

    /// The open card closes where it was opened.
    private func path(_ expectation: Expectation, isOpen: Bool) -> Path {
        let ladder = CareersPaths.ladder(grid.ladder.id)
        guard !isOpen else { return ladder.query("level", grid.level(expectation.level)?.order) }
        return ladder.query("cell", expectation.id).fragment("card")
    }

    private func themePath(_ theme: Theme) -> Path {
        CareersPaths.theme(theme.id).query("ladder", grid.ladder.id)
    }
}
