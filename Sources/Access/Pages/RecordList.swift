import Foundation
import Kernel
import Markup

/// What is held in one part, in words: the same on the page and in the archive.
struct RecordList: Component {
    let part: Everything.Part
    /// How many entries are shown; nil for all.
    var most: Int?
    let language: Language
    let zone: TimeZone

    private var shown: ArraySlice<RecordEntry> { part.entries.prefix(most ?? part.entries.count) }

    @HTMLBuilder var html: HTML {
        if part.withheld > 0 { p(.class("note")) { AccessWords.withheld(part.withheld)(language) } }
        if !part.entries.isEmpty {
            ul(.class("rows")) {
                for entry in shown {
                    li {
                        dl(.class("dl")) {
                            for line in entry.lines {
                                dt { line.label(language) }
                                dd { value(line.value) }
                            }
                        }
                        if entry.detail != nil { p(.class("small quiet")) { AccessWords.atLength(language) } }
                    }
                }
            }
        }
        if shown.count < part.entries.count { p(.class("small quiet")) { AccessWords.more(part.entries.count - shown.count)(language) } }
    }

    @HTMLBuilder private func value(_ value: RecordValue) -> HTML {
        switch value {
        case .text(let text): span(.class("wrap")) { text }
        case .written(let text): span(.class("written"), .lang(text.language == language ? nil : text.language.rawValue)) { text.text }
        case .day(let day): Phrase.day(day)(language)
        case .instant(let instant): Phrase.instant(instant, in: zone)(language)
        case .number(let number): String(number)
        case .flag(let flag): AccessWords.flag(flag)(language)
        case .word(_, let phrase): phrase(language)
        }
    }
}
