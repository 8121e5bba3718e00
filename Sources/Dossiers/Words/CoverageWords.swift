import Careers
import Evidence
import Kernel

enum CoverageWords {
    static let title = Phrase(fr: "Sur quoi repose ce dossier", en: "What this file rests on")
    static let months = Phrase(fr: "Faits par mois", en: "Facts by month")
    static let warnings = Phrase(fr: "À savoir avant de partager", en: "To know before sharing")
    static let contradictions = Phrase(fr: "Ce qui se contredit", en: "What contradicts itself")
    static let nothing = Phrase(fr: "Aucun fait n’est cité pour l’instant.", en: "No fact is cited yet.")

    /// `12 faits de 4 auteurs, dont 3 ne sont pas managers.`
    static func facts(_ coverage: Coverage) -> Phrase {
        let (facts, authors, others) = (coverage.facts, coverage.authors, coverage.otherAuthors)
        if facts == 0 { return nothing }
        return Phrase(
            fr: "\(French.count(facts, "fait cité", "faits cités")) de \(French.count(authors, "auteur", "auteurs")), dont "
                + (others == 0 ? "aucun hors du management." : "\(others) hors du management."),
            en: "\(English.count(facts, "fact cited", "facts cited")) by \(English.count(authors, "author", "authors")), "
                + (others == 0 ? "none outside management." : "\(others) outside management."))
    }

    static func kinds(_ coverage: Coverage) -> Phrase {
        Phrase(
            fr: [
                French.count(coverage.measures, "mesure", "mesures"), French.count(coverage.documents, "document ou décision", "documents ou décisions"),
                French.count(coverage.accounts, "écrit de personnes", "écrits de personnes"),
            ].joined(separator: ", ") + ".",
            en: [
                English.count(coverage.measures, "measure", "measures"), English.count(coverage.documents, "document or decision", "documents or decisions"),
                English.count(coverage.accounts, "account by people", "accounts by people"),
            ].joined(separator: ", ") + ".")
    }

    static func sources(_ coverage: Coverage) -> Phrase {
        Phrase(
            fr: coverage.sources.map { "\($0.kind.name.fr) : \($0.facts)" }.joined(separator: " · "),
            en: coverage.sources.map { "\($0.kind.name.en): \($0.facts)" }.joined(separator: " · "))
    }

    static func earlier(_ count: Int) -> Phrase {
        Phrase(
            fr: count == 1 ? "Un fait est d’avant la période." : "\(count) faits sont d’avant la période.",
            en: count == 1 ? "One fact is from before the period." : "\(count) facts are from before the period.")
    }

    /// `avr.`; the year where it begins.
    static func month(_ month: String, isFirst: Bool) -> Phrase {
        let parts = month.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 2, (1...12).contains(parts[1]) else { return Phrase(same: month) }
        let year = isFirst || parts[1] == 1 ? " \(parts[0])" : ""
        return Phrase(fr: shortFrench[parts[1] - 1] + year, en: shortEnglish[parts[1] - 1] + year)
    }

    /// `avril`, as a sentence says it.
    static func fullMonth(_ month: String) -> Phrase {
        guard let number = month.split(separator: "-").last.flatMap({ Int($0) }), (1...12).contains(number) else { return Phrase(same: month) }
        return Phrase(fr: fullFrench[number - 1], en: fullEnglish[number - 1])
    }

    static func count(_ number: Int) -> Phrase {
        Phrase(fr: French.count(number, "fait", "faits"), en: English.count(number, "fact", "facts"))
    }

    private static let shortFrench = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."]
    private static let shortEnglish = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
    private static let fullFrench = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ]
    private static let fullEnglish = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
}

/// What the coverage lacks, each in a sentence. None of these blocks the sharing.
enum CoverageWarnings {
    /// A period that has fewer days of a month expects no fact of it.
    private static let leastDays = 7

    static func of(_ coverage: Coverage, from: Day, to: Day, theme: (ThemeID) -> Phrase) -> [Phrase] {
        var warnings = [alone(coverage)].compactMap(\.self)
        guard coverage.facts > 0 else { return warnings + themes(coverage, theme) }
        if coverage.authors == 1 { warnings.append(Phrase(fr: "Tous les faits sont du même auteur.", en: "Every fact is by the same author.")) }
        if coverage.otherAuthors == 0 {
            warnings.append(Phrase(fr: "Aucun fait ne vient d’ailleurs que du management.", en: "No fact comes from outside management."))
        }
        if coverage.measures == 0 {
            warnings.append(Phrase(fr: "Aucun fait n’est une mesure : le dossier repose sur des mots.", en: "No fact is a measure: the file rests on words."))
        }
        if let empty = emptyMonths(coverage, from, to) { warnings.append(empty) }
        return warnings + themes(coverage, theme)
    }

    private static func alone(_ coverage: Coverage) -> Phrase? {
        guard let count = coverage.claimsOnAnswersAlone?.count, count > 0 else { return nil }
        return Phrase(
            fr: count == 1
                ? "Une affirmation ne repose que sur des réponses, sans aucun fait."
                : "\(count) affirmations ne reposent que sur des réponses, sans aucun fait.",
            en: count == 1 ? "One claim rests on answers alone, without any fact." : "\(count) claims rest on answers alone, without any fact.")
    }

    private static func emptyMonths(_ coverage: Coverage, _ from: Day, _ to: Day) -> Phrase? {
        let empty = coverage.months.filter { $0.facts == 0 && days(of: $0.month, from, to) >= leastDays }.map { CoverageWords.fullMonth($0.month) }
        guard !empty.isEmpty else { return nil }
        return Phrase(
            fr: "Aucun fait en \(empty.map(\.fr).joined(separator: ", ")).", en: "No fact in \(empty.map(\.en).joined(separator: ", ")).")
    }

    private static func days(of month: String, _ from: Day, _ to: Day) -> Int {
        guard let first = Day(month + "-01") else { return leastDays }
        return min(to, first.adding(months: 1).adding(days: -1)).daysSince1970 - max(from, first).daysSince1970 + 1
    }

    private static func themes(_ coverage: Coverage, _ theme: (ThemeID) -> Phrase) -> [Phrase] {
        let (unsaid, bare) = (coverage.themesWithoutClaim.map(theme), coverage.themesWithoutFact.map(theme))
        return [
            unsaid.isEmpty
                ? nil
                : Phrase(
                    fr: "Sans aucune affirmation : \(unsaid.map(\.fr).joined(separator: ", ")).",
                    en: "Without any claim: \(unsaid.map(\.en).joined(separator: ", ")).") as Phrase?,
            bare.isEmpty
                ? nil
                : Phrase(
                    fr: "Sans aucun fait : \(bare.map(\.fr).joined(separator: ", ")).", en: "Without any fact: \(bare.map(\.en).joined(separator: ", "))."),
        ].compactMap { $0 }
    }
}
