import Careers
import Kernel
import Markup
import Site

/// Bands of levels that are no more in force, each with the version its level left with, until whoever keeps bands ends them.
struct LeftBands: Component {
    let content: BandsContent
    let frame: Frame

    var html: HTML {
        let bands = content.leftBands
        if !bands.isEmpty {
            Section(LeftLevelWords.title, id: "left", in: frame) {
                p(.class("note")) { frame.say(BandWords.leftNote) }
                ul(.class("rows")) { for band in bands.prefix(500) { row(band) } }
            }
        }
    }

    private func row(_ band: Band) -> HTML {
        li {
            if content.keeps {
                span(.class("side")) {
                    ActionButton(
                        post: PayPaths.bandEnd(band.id), band.from > content.today ? BandWords.withdraw : BandWords.end, kind: "textbtn danger", in: frame)
                }
            }
            strong { frame.say(content.label(band.place.level)) }
            if band.place.level == content.own { span(.class("quiet small")) { " (\(frame.say(BandWords.yours)))" } }
            span(.class("quiet small")) {
                " \(content.zones.named(band.place.zone).map { frame.say($0.name) } ?? ""), "
                "\(band.minimum.text(frame.language)) – \(band.maximum.text(frame.language)), "
                frame.say(band.from > content.today ? BandWords.coming(band.from) : BandWords.valid(band.from, band.to))
            }
        }
    }
}
