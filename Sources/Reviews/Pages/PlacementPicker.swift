import Careers
import Kernel
import Markup
import Site

/// One competency's levels, each told by its full text. Nothing seen comes first; the person's own level is not marked.
struct PlacementPicker: Component {
    let row: Grid.Row
    let levels: [Grid.Rung]
    let name: String
    let chosen: String?
    let frame: Frame

    var html: HTML {
        div(.class("pick"), .data("pick")) {
            label(.class("unseen")) {
                input(type: .radio, .name(name), .value("0"), .checked(if: chosen == "0"))
                span(.class("lv")) { unseenMark }
                span(.class("d")) {
                    b { frame.say(FormWords.unseen) }
                    frame.say(FormWords.unseenText)
                }
                kbd(.aria("hidden", true)) { "0" }
            }
            for level in levels { option(level) }
        }
    }

    private func option(_ level: Grid.Rung) -> HTML {
        let texts = (row.texts[level.id] ?? []).map { $0.written(for: frame.language) }
        let language = texts.first?.language ?? frame.language
        return label {
            input(type: .radio, .name(name), .value(level.order), .checked(if: chosen == String(level.order)))
            span(.class("lv")) {
                span(.class("vh")) { frame.say(FormWords.level) + " " }
                level.order
            }
            span(.class("d"), .lang(language == frame.language ? nil : language.rawValue)) {
                if texts.isEmpty { span(.class("quiet")) { frame.say(FormWords.noText) } }
                for (index, text) in texts.enumerated() {
                    if index > 0 { br() }
                    text.text
                }
            }
            kbd(.aria("hidden", true)) { level.order }
        }
    }

    private var unseenMark: HTML {
        svg(width: 22, height: 22, .aria("hidden", true)) { circle(x: 11, y: 11, radius: 8, .class("m-none"), .strokeWidth(1.6)) }
    }
}
