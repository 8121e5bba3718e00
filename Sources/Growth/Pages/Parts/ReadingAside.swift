import Kernel
import Markup
import Site

/// How to read the page, and who reads it.
struct ReadingAside: Component {
    let gap: Gap
    let frame: Frame

    var html: HTML {
        section(.id("how")) {
            p { a(href: GrowthPaths.levels(gap.person)) { frame.say(ChangeWords.entry) } }
            details(.class("disc")) {
                summary { frame.say(ReadingWords.howTo) }
                ul(.class("rows")) {
                    for (verdict, text) in ReadingWords.rule {
                        li {
                            VerdictState(verdict: verdict, frame: frame)
                            p { frame.say(text) }
                        }
                    }
                }
                p { frame.say(ReadingWords.onlyShared) }
            }
            details(.class("disc")) {
                summary { frame.say(ReadingWords.whoSees) }
                table(.class("vis")) {
                    tbody {
                        for reader in GapReader.allCases { row(ReadingWords.reader(reader, gap.reading), ReadingWords.reads(reader)) }
                        row(ReadingWords.others, ReadingWords.nothing)
                    }
                }
            }
        }
    }

    private func row(_ who: Phrase, _ what: Phrase) -> HTML {
        tr {
            th(scope: .row) { frame.say(who) }
            td { frame.say(what) }
        }
    }
}
