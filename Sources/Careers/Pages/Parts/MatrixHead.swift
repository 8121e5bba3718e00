import Markup
import Site

/// What stands above the rows of any matrix: its caption, the widths, the levels.
struct MatrixHead: Component {
    let grid: LadderGrid
    let frame: Frame
    let heading: (Level) -> HTML

    var html: HTML {
        caption(.class("vh")) { frame.say(MatrixWords.caption(grid)) }
        colgroup {
            col(.class("c0"))
            col(.span(grid.levels.count))
        }
        thead {
            tr {
                th(scope: .column) { frame.say(MatrixWords.competency) }
                for level in grid.levels { heading(level) }
            }
        }
    }
}
