import Careers
import Kernel
import Markup
import Site

/// The bands a viewer sees, ladder by ladder.
struct BandsPage: Component {
    let content: BandsContent
    let frame: Frame

    private var title: Phrase { content.current.isEmpty ? BandWords.noneTitle : BandWords.title(content.current.count) }

    var html: HTML {
        Page(BandWords.pay, in: frame) {
            h1 { frame.say(title) }
            p(.class("lead")) { frame.say(BandWords.unit) }
            if content.keeps { keeping }
            div(.class("cols")) {
                div { tables }
                aside(.class("context"), .aria("label", frame.say(BandWords.more))) {
                    BandsAside(content: content, frame: frame)
                }
            }
        }
    }

    private var keeping: HTML {
        div(.class("actions")) {
            if content.zones.isEmpty {
                a(href: PayPaths.settings(), .class("btn")) { frame.say(BandWords.addZone) }
                a(href: PayPaths.newBand(), .class("btn second")) { frame.say(BandWords.write) }
            } else {
                a(href: PayPaths.newBand(), .class("btn")) { frame.say(BandWords.write) }
            }
            a(href: PayPaths.imports(), .class("btn second")) { frame.say(BandWords.importFile) }
            if !content.zones.isEmpty { a(href: PayPaths.settings()) { frame.say(BandWords.settings) } }
        }
    }

    @HTMLBuilder private var tables: HTML {
        if content.bands.isEmpty {
            EmptyState(nil, content.keeps ? BandWords.noneForKeepers : BandWords.noneForReaders, in: frame)
        }
        for (index, ladder) in content.ladders.enumerated() {
            Section(ladder.name.phrase, id: "ladder-\(index)", in: frame) { BandTable(ladder: ladder, content: content, frame: frame) }
        }
        LeftBands(content: content, frame: frame)
        BandRemarks(content: content, frame: frame)
        if !content.ended.isEmpty {
            details(.class("disc")) {
                summary { frame.say(BandWords.ended) }
                ul(.class("rows")) {
                    for band in content.ended.prefix(500) {
                        li {
                            span(.class("side quiet")) { frame.say(BandWords.valid(band.from, band.to)) }
                            "\(frame.say(content.label(band.place.level))), "
                            "\(content.zones.named(band.place.zone).map { frame.say($0.name) } ?? ""): "
                            "\(band.minimum.text(frame.language)) – \(band.maximum.text(frame.language))"
                        }
                    }
                }
            }
        }
    }
}
