import Kernel
import Markup
import Site

/// On a telephone a matrix shows one level: this chooses which.
struct LevelsNav: Component {
    let levels: [Level]
    let shown: LevelID?
    let page: Path
    let frame: Frame

    var html: HTML {
        nav(.class("levels-nav"), .aria("label", frame.say(MatrixWords.shownLevel))) {
            for level in levels {
                a(href: page.query("level", level.order), .current(.item, if: level.id == shown)) {
                    span(.class("vh")) { frame.say(Phrase(fr: "Palier ", en: "Level ")) }
                    level.order
                }
            }
        }
    }
}
