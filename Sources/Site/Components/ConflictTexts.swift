import Kernel
import Markup

/// Two people wrote at once: both texts, field by field, only where they differ.
package struct ConflictTexts: Component {
    package struct Pair: Sendable {
        let label: Phrase
        let stored: String
        let typed: String
        let language: Language?

        /// - Parameter language: what both are written in, when they are in one.
        package init(_ label: Phrase, stored: String, typed: String, in language: Language? = nil) {
            self.label = label
            self.stored = stored
            self.typed = typed.replacing("\r\n", with: "\n")
            self.language = language
        }
    }

    private let pairs: [Pair]
    private let frame: Frame

    package init(_ pairs: [Pair], in frame: Frame) {
        self.pairs = pairs.filter { $0.stored != $0.typed }
        self.frame = frame
    }

    package var html: HTML {
        Section(BothTextsWords.title, id: "conflict", in: frame) {
            for pair in pairs {
                h3 { frame.say(pair.label) }
                div(.class("versus")) {
                    side(BothTextsWords.theirs, pair.stored, pair.language)
                    side(BothTextsWords.yours, pair.typed, pair.language)
                }
            }
            p(.class("note")) { frame.say(BothTextsWords.choose) }
        }.html
    }

    private func side(_ title: Phrase, _ text: String, _ language: Language?) -> HTML {
        div(.class("flow")) {
            p(.class("small quiet")) { frame.say(title) }
            if text.isEmpty { p(.class("note")) { frame.say(BothTextsWords.nothing) } }
            for line in text.split(separator: "\n") {
                p(.class("written"), .lang(language == frame.language ? nil : language?.rawValue)) { String(line) }
            }
        }
    }
}

enum BothTextsWords {
    static let title = Phrase(fr: "Les deux versions", en: "Both versions")
    static let theirs = Phrase(fr: "Enregistré entre-temps", en: "Saved in the meantime")
    static let yours = Phrase(fr: "Le vôtre, pas encore enregistré", en: "Yours, not saved yet")
    static let choose = Phrase(
        fr: "Reprenez ci-dessous ce qui doit rester, puis enregistrez : votre version remplacera l’autre.",
        en: "Put together below what should stay, then save: your version will replace the other one."
    )
    static let nothing = Phrase(fr: "(rien)", en: "(nothing)")
}
