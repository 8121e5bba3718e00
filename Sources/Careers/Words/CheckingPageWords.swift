import Kernel

/// The page where a ladder is read by the checker.
extension CheckingWords {
    static let title = Phrase(fr: "Relire les critères", en: "Check the criteria")
    static let lead = Phrase(
        fr: "Deux personnes qui ne se sont jamais parlé devraient pouvoir évaluer de la même façon. La relecture lit les mots, pas votre métier : "
            + "chaque remarque est à peser, aucune n’empêche de publier, et elle ne remplace pas l’avis d’un juriste.",
        en: "Two people who have never met should be able to assess alike. The checker reads words, not your trade: "
            + "each remark is yours to weigh, none stops you from publishing, and it does not replace a lawyer’s advice.")
    static let languageRead = Phrase(fr: "Langue relue", en: "Language checked")
    static let why = Phrase(fr: "Pourquoi, et que faire", en: "Why, and what to do")
    static let allKinds = Phrase(fr: "Toutes les remarques", en: "All remarks")
    static let nothingWritten = Phrase(fr: "Rien n’est encore écrit dans cette langue.", en: "Nothing is written in this language yet.")
    static let nothingFoundText = Phrase(
        fr: "Aucune tournure que la relecture connaît ne gêne une évaluation. Faites tout de même relire par deux personnes qui évalueront.",
        en: "None of the wordings the checker knows stands in the way of an assessment. Still have two future assessors read it.")

    static func titled(_ name: Phrase) -> Phrase { Phrase(fr: "Relire « \(name.fr) »", en: "Check “\(name.en)”") }

    static func written(in language: Language) -> Phrase {
        language == .french ? Phrase(fr: "Textes français", en: "French texts") : Phrase(fr: "Textes anglais", en: "English texts")
    }

    static func nothingWrittenText(_ language: Language) -> Phrase {
        language == .french
            ? Phrase(fr: "Écrivez des attendus en français, ou relisez les textes anglais.", en: "Write expectations in French, or check the English texts.")
            : Phrase(fr: "Écrivez des attendus en anglais, ou relisez les textes français.", en: "Write expectations in English, or check the French texts.")
    }

    static func nothingFound(_ read: Int) -> Phrase {
        Phrase(
            fr: "\(French.count(read, "énoncé lu", "énoncés lus")), aucune remarque.",
            en: "\(English.count(read, "statement", "statements")) read, no remark.")
    }

    static func found(_ faulty: Int, of read: Int) -> Phrase {
        Phrase(
            fr: "\(French.count(faulty, "énoncé à revoir", "énoncés à revoir")) sur \(read).",
            en: "\(English.count(faulty, "statement", "statements")) to look at again, of \(read).")
    }

    static func counted(_ kind: FindingKind, _ count: Int) -> Phrase { name(of: kind) + Phrase(same: " (\(count))") }

    static func twin(_ name: Phrase, _ level: Int) -> Phrase {
        Phrase(fr: "Voir « \(name.fr) », palier \(level).", en: "See “\(name.en)”, level \(level).")
    }
}
