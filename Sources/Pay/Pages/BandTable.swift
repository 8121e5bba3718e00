import Careers
import Kernel
import Markup
import Site

struct BandTable: Component {
    let ladder: LadderBands
    let content: BandsContent
    let frame: Frame

    var html: HTML {
        table(.class("data stackable")) {
            thead {
                tr {
                    for head in [BandWords.level, BandWords.zone] { th(scope: .column) { frame.say(head) } }
                    for head in [BandWords.minimum, BandWords.middle, BandWords.maximum] { th(scope: .column, .class("r")) { frame.say(head) } }
                    th(scope: .column) { frame.say(BandWords.from) }
                }
            }
            tbody { for line in ladder.lines { row(line) } }
        }
    }

    private func row(_ line: LadderBands.Line) -> HTML {
        let band = line.band
        return tr {
            th(scope: .row) {
                "\(line.level.order) · \(line.level.name.preferring(frame.language))"
                if line.level.identity == content.own { span(.class("quiet small")) { " (\(frame.say(BandWords.yours)))" } }
            }
            td(.data("label", frame.say(BandWords.zone))) { content.zones.named(band.place.zone).map { frame.say($0.name) } ?? "" }
            for (label, amount) in [(BandWords.minimum, band.minimum), (BandWords.middle, band.middle), (BandWords.maximum, band.maximum)] {
                td(.class("r nowrap"), .data("label", frame.say(label))) { amount.text(frame.language) }
            }
            td(.class("small quiet"), .data("label", frame.say(BandWords.from))) {
                frame.say(band.from > content.today ? BandWords.coming(band.from) : BandWords.valid(band.from, band.to))
                if content.keeps, band.from > content.today {
                    ActionButton(post: PayPaths.bandEnd(band.id), BandWords.withdraw, kind: "textbtn danger", in: frame)
                }
            }
        }
    }
}

/// What whoever keeps the bands should look at.
struct BandRemarks: Component {
    let content: BandsContent
    let frame: Frame

    private var overlaps: [BandRemark] { content.remarks.filter { if case .overlap = $0.kind { true } else { false } } }

    private var lines: [Phrase] {
        var lines = content.remarks.filter { if case .overlap = $0.kind { false } else { true } }.prefix(40).map { say($0) }
        if !content.levelsWithout.isEmpty { lines.append(BandWords.levelsWithout(content.levelsWithout.map(\.phrase))) }
        return lines
    }

    var html: HTML {
        if !lines.isEmpty || !overlaps.isEmpty {
            Section(BandWords.remarks, id: "remarks", in: frame) {
                p(.class("note")) { frame.say(BandWords.remarksNote) }
                ul(.class("rows")) { for line in lines { li { frame.say(line) } } }
                if !overlaps.isEmpty {
                    details(.class("disc")) {
                        summary { frame.say(BandWords.overlaps(overlaps.count)) }
                        ul(.class("rows")) { for remark in overlaps.prefix(200) { li { frame.say(say(remark)) } } }
                    }
                }
            }
        }
    }

    private func say(_ remark: BandRemark) -> Phrase {
        let zone = content.zones.named(remark.lower.place.zone).map { Phrase(same: " ") + $0.name } ?? Phrase(same: "")
        return BandWords.remark(remark.kind, name(remark.lower) + zone, name(remark.higher))
    }

    private func name(_ band: Band) -> Phrase { content.label(band.place.level) }
}

/// Where else to go from the bands, and who sees which.
struct BandsAside: Component {
    let content: BandsContent
    let frame: Frame

    var html: HTML {
        section {
            h2 { frame.say(BandWords.more) }
            ul(.class("rows")) {
                li { a(href: PayPaths.progression()) { frame.say(BandWords.progression) } }
                li { a(href: PayPaths.person(content.person)) { frame.say(BandWords.ownPay) } }
                if content.readsOthers { li { a(href: PayPaths.outside()) { frame.say(BandWords.outside) } } }
                li { a(href: PayPaths.categories()) { frame.say(BandWords.categories) } }
                if !content.bands.isEmpty { li { a(href: PayPaths.export(), .download) { frame.say(BandWords.export) } } }
            }
        }
        section {
            h2 { frame.say(BandWords.who) }
            p(.class("note")) { frame.say(BandWords.visibility(content.settings.visibility)) }
            p(.class("note")) { frame.say(BandWords.relations(content.settings.managersRead)) }
        }
    }
}
