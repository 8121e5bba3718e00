import Careers
import Kernel
import Markup
import Site

/// One theme of the grid: a question per competency.
struct ThemeStep: Component {
    let content: FormContent
    let number: Int
    let state: FormState
    let frame: Frame

    var html: HTML {
        DraftShell(content, in: frame) {
            Section(
                Phrase(same: content.grid.themes[number - 1].name.preferring(frame.language)), id: "theme", in: frame,
                side: { span(.class("small")) { frame.say(FormWords.theme(number, of: content.grid.themes.count)) } }
            ) {
                p(.class("note")) { frame.say(FormWords.hint) }
                for (index, row) in content.rows.enumerated() {
                    CompetencyFields(row: row, index: index + 1, content: content, state: state, frame: frame)
                }
            }
        }
    }
}
