import Careers
import Kernel
import Markup
import Site

/// Who is outside their band, by how much, and what is missing to compare the others.
struct OutsidePage: Component {
    let content: OutsideContent
    let frame: Frame

    private static let mostShown = 500

    var html: HTML {
        Page(OutsideWords.title(content.outside.count), in: frame, crumbs: [.init(BandWords.pay, PayPaths.bands()), .init(BandWords.outside)]) {
            h1 { frame.say(OutsideWords.title(content.outside.count)) }
            p(.class("lead")) { frame.say(OutsideWords.lead) }
            if content.outside.isEmpty {
                EmptyState(content.positions.isEmpty ? OutsideWords.noPeople : OutsideWords.nobody, OutsideWords.nobodyText, in: frame)
            } else {
                outside
            }
            if !content.missing.isEmpty { missing }
            if !content.within.isEmpty { within }
            if !content.groups.isEmpty || content.withheld > 0 { groups }
        }
    }

    private var outside: HTML {
        Section(OutsideWords.outside, id: "outside", in: frame) {
            table(.class("data stackable"), .id("people")) {
                thead {
                    tr {
                        for head in [OutsideWords.person, BandWords.level] { th(scope: .column) { frame.say(head) } }
                        th(scope: .column, .class("r")) { frame.say(PersonPayWords.fullTime) }
                        for head in [PersonPayWords.band, OutsideWords.gap, OutsideWords.since] { th(scope: .column) { frame.say(head) } }
                    }
                }
                tbody { for position in content.outside.prefix(Self.mostShown) { row(position) } }
            }
            if content.outside.count > Self.mostShown { p(.class("note")) { frame.say(ImportWords.more(content.outside.count - Self.mostShown)) } }
        }.html
    }

    private func row(_ position: BandPosition) -> HTML {
        let range = position.band.map { "\($0.minimum.text(frame.language)) – \($0.maximum.text(frame.language))" } ?? ""
        return tr {
            th(scope: .row) { a(href: PayPaths.person(position.person)) { position.name } }
            td(.data("label", frame.say(BandWords.level))) { position.level?.label(frame.language) ?? "" }
            td(.class("r nowrap"), .data("label", frame.say(PersonPayWords.fullTime))) { position.pay?.fullTime.text(frame.language) ?? "" }
            td(.data("label", frame.say(PersonPayWords.band))) { range }
            td(.data("label", frame.say(OutsideWords.gap))) { frame.say(PersonPayWords.standing(position.standing)) }
            td(.class("small"), .data("label", frame.say(OutsideWords.since))) { position.since.map { frame.say(Phrase.day($0)) } ?? "" }
        }
    }

    private var missing: HTML {
        Section(OutsideWords.missing, id: "missing", in: frame) {
            ul(.class("rows")) {
                for position in content.missing.prefix(Self.mostShown) {
                    li {
                        span(.class("side quiet")) { frame.say(PersonPayWords.standing(position.standing)) }
                        a(href: PayPaths.person(position.person)) { position.name }
                    }
                }
            }
            if content.missing.count > Self.mostShown { p(.class("note")) { frame.say(ImportWords.more(content.missing.count - Self.mostShown)) } }
        }.html
    }

    private var within: HTML {
        details(.class("disc")) {
            summary { frame.say(OutsideWords.within(content.within.count)) }
            ul(.class("rows")) {
                for position in content.within.prefix(Self.mostShown) {
                    li { a(href: PayPaths.person(position.person)) { position.name } }
                }
            }
            if content.within.count > Self.mostShown { p(.class("note")) { frame.say(ImportWords.more(content.within.count - Self.mostShown)) } }
        }
    }

    private var groups: HTML {
        Section(OutsideWords.groups, id: "groups", in: frame) {
            if !content.groups.isEmpty {
                table(.class("data stackable")) {
                    thead {
                        tr {
                            for head in [BandWords.level, BandWords.zone] { th(scope: .column) { frame.say(head) } }
                            for head in [OutsideWords.people, OutsideWords.below, OutsideWords.above, OutsideWords.median] {
                                th(scope: .column, .class("r")) { frame.say(head) }
                            }
                        }
                    }
                    tbody { for group in content.groups { line(group) } }
                }
            }
            if content.withheld > 0 { p(.class("note")) { frame.say(OutsideWords.withheld(content.withheld)) } }
        }.html
    }

    private func line(_ group: PayGroup) -> HTML {
        tr {
            th(scope: .row) { group.level.label(frame.language) }
            td(.data("label", frame.say(BandWords.zone))) { content.zones.named(group.band.place.zone).map { frame.say($0.name) } ?? "" }
            for (head, number) in [
                (OutsideWords.people, group.count), (OutsideWords.below, group.below), (OutsideWords.above, group.above), (OutsideWords.median, group.median),
            ] {
                td(.class("r"), .data("label", frame.say(head))) { String(number) }
            }
        }
    }
}
