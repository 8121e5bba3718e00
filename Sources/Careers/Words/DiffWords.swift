import Kernel

/// Two versions side by side.
enum DiffWords {
    static let title = Phrase(fr: "Ce qui change", en: "What changes")
    static let removed = Phrase(fr: "retiré : ", en: "removed: ")
    static let added = Phrase(fr: "ajouté : ", en: "added: ")
    static let example = Phrase(fr: "Exemple : ", en: "Example: ")
    static let link = Phrase(fr: "Voir ce qui change", en: "See what changes")
    static let with = Phrase(fr: "Comparer avec", en: "Compare with")
    static let alone = Phrase(
        fr: "C’est la seule version de ce référentiel : il n’y a rien à comparer.",
        en: "This is the only version of this framework: there is nothing to compare.")
    static let nothing = Phrase(fr: "Rien ne change dans ce parcours.", en: "Nothing changes on this ladder.")
    static let noExpectation = Phrase(fr: "Aucun attendu ne change dans ce parcours.", en: "No expectation changes on this ladder.")
    static let showAll = Phrase(fr: "Montrer aussi ce qui ne change pas", en: "Show what does not change too")
    static let onlyChanged = Phrase(fr: "Ne montrer que ce qui change", en: "Show only what changes")

    /// - Parameter facts: how many things change besides the expectations.
    static func titled(_ crosswalk: Crosswalk, facts: Int) -> Phrase {
        let (from, to) = (crosswalk.old.framework.version, crosswalk.new.framework.version)
        let count = crosswalk.lines.count { crosswalk.isChanged($0.row) }
        guard count > 0 || facts > 0 else {
            return Phrase(fr: "De la version \(from) à la version \(to), rien ne change", en: "From version \(from) to version \(to), nothing changes")
        }
        let (french, english) = (French.count(count, "attendu change", "attendus changent"), English.count(count, "expectation changes", "expectations change"))
        let others = Phrase(
            fr: count == 0 ? French.count(facts, "point change", "points changent") : " et " + French.count(facts, "autre point", "autres points"),
            en: count == 0 ? English.count(facts, "point changes", "points change") : " and " + English.count(facts, "other point", "other points"))
        let said = Phrase(
            fr: (count == 0 ? "" : french) + (facts == 0 ? "" : others.fr), en: (count == 0 ? "" : english) + (facts == 0 ? "" : others.en))
        return Phrase(fr: "De la version \(from) à la version \(to), \(said.fr)", en: "From version \(from) to version \(to), \(said.en)")
    }

    static func lead(_ crosswalk: Crosswalk) -> Phrase {
        crosswalk.isComplete
            ? Phrase(fr: "D’après la table de passage que les auteurs ont confirmée.", en: "By the crosswalk its authors confirmed.")
            : Phrase(
                fr: "D’après la ressemblance des textes : personne ne l’a encore confirmé.", en: "By the likeness of the texts: nobody has confirmed it yet.")
    }

    static func place(_ framework: Framework, levels: [Int]) -> Phrase {
        let version = CareersWords.version(framework.version)
        guard let first = levels.first else { return Phrase(fr: "\(version.fr) : rien", en: "\(version.en): nothing") }
        let list = levels.map(String.init).joined(separator: ", ")
        return levels.count == 1
            ? Phrase(fr: "\(version.fr), palier \(first)", en: "\(version.en), level \(first)")
            : Phrase(fr: "\(version.fr), paliers \(list)", en: "\(version.en), levels \(list)")
    }
}
