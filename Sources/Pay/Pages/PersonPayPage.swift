import Careers
import Kernel
import Markup
import People
import Site

/// What one person is paid, where it stands in their band, and who can read it.
struct PersonPayPage: Component {
    let sheet: PersonPaySheet
    let frame: Frame

    var html: HTML {
        Page(PersonPayWords.title(sheet), in: frame, crumbs: crumbs) {
            h1 { frame.say(PersonPayWords.title(sheet)) }
            div(.class("cols")) {
                div {
                    if sheet.history.isEmpty {
                        EmptyState(PersonPayWords.none, PersonPayWords.noneText, in: frame)
                    } else {
                        if let pay = sheet.position.pay { today(pay) }
                        history
                    }
                }
                aside(.class("context"), .aria("label", frame.say(PersonPayWords.who))) {
                    section {
                        h2 { frame.say(PersonPayWords.who) }
                        p(.class("note")) { frame.say(PersonPayWords.readers(sheet.managersRead)) }
                        p(.class("note")) { frame.say(PersonPayWords.everyone) }
                    }
                    section {
                        ul(.class("rows")) {
                            li { a(href: PayPaths.bands()) { frame.say(PersonPayWords.theirBand) } }
                            li { a(href: PayPaths.progression()) { frame.say(BandWords.progression) } }
                        }
                    }
                }
            }
        }
    }

    private func today(_ pay: PersonPay) -> HTML {
        let position = sheet.position
        return Section(PersonPayWords.today, id: "today", in: frame) {
            dl(.class("dl")) {
                fact(PersonPayWords.paid, pay.amount.phrase)
                fact(PersonPayWords.working, PersonPayWords.share(pay.workShare))
                if pay.workShare < 1_000 { fact(PersonPayWords.fullTime, pay.fullTime.phrase) }
                fact(PersonPayWords.zone, zone(pay))
                if let level = position.level { fact(PersonPayWords.level, level.phrase) }
                if let band = position.band {
                    fact(PersonPayWords.band, Phrase(fr: range(band, .french), en: range(band, .english)))
                }
                fact(PersonPayWords.standing, PersonPayWords.standing(position.standing))
            }
        }.html
    }

    private var history: HTML {
        Section(PersonPayWords.history, id: "history", in: frame) {
            ul(.class("rows")) {
                for pay in sheet.history {
                    li {
                        span(.class("side quiet")) {
                            frame.say(pay.from > sheet.today ? BandWords.coming(pay.from) : BandWords.valid(pay.from, pay.to))
                            if sheet.keeps, pay.from > sheet.today {
                                ActionButton(post: PayPaths.payWithdrawal(pay.id), BandWords.withdraw, kind: "textbtn danger", in: frame)
                            }
                        }
                        "\(pay.amount.text(frame.language)), \(frame.say(PersonPayWords.share(pay.workShare))), \(frame.say(zone(pay)))"
                    }
                }
            }
        }.html
    }

    @HTMLBuilder private func fact(_ name: Phrase, _ value: Phrase) -> HTML {
        dt { frame.say(name) }
        dd { frame.say(value) }
    }

    private func zone(_ pay: PersonPay) -> Phrase { pay.zone.flatMap { sheet.zones.named($0)?.name } ?? PersonPayWords.noZone }

    private func range(_ band: Band, _ language: Language) -> String { "\(band.minimum.text(language)) – \(band.maximum.text(language))" }

    private var crumbs: [Page.Crumb] {
        if sheet.isOwn { return [.init(BandWords.pay, PayPaths.bands()), .init(BandWords.ownPay)] }
        return [
            .init(Phrase(fr: "Personnes", en: "People"), PeoplePaths.people()), .init(Phrase(same: sheet.name), PeoplePaths.person(sheet.person)),
            .init(PersonPayWords.entry),
        ]
    }
}
