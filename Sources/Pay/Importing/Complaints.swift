import Kernel

/// What a line of a file is told, in both languages.
enum Complaints {
    static let empty = Phrase(fr: "Cette cellule est vide. Renseignez-la.", en: "This cell is empty. Fill it in.")
    static let noLine = Phrase(fr: "Le fichier n’a que sa ligne d’en-tête. Ajoutez des lignes.", en: "The file has nothing but its header. Add lines.")
    static let share = Phrase(
        fr: "Le temps de travail est une part du temps plein : 100, 80 %, 0,8.", en: "Working time is a share of full time: 100, 80%, 0.8.")

    static func missing(_ names: [String], lookalike: String?) -> Phrase {
        let (fr, en) = (names[0], names[1])
        guard let lookalike else {
            return Phrase(
                fr: "Aucune colonne « \(fr) ». Ajoutez-la, ou prenez le modèle.", en: "There is no column “\(en)”. Add it, or take the template.")
        }
        return Phrase(
            fr: "Aucune colonne « \(fr) ». La colonne « \(lookalike) » est-elle la bonne ? Renommez-la.",
            en: "There is no column “\(en)”. Is it the column “\(lookalike)”? Rename it.")
    }

    static func rivals(_ kept: String, _ other: String) -> Phrase {
        Phrase(
            fr: "Les colonnes « \(kept) » et « \(other) » disent la même chose. Gardez-en une.",
            en: "The columns “\(kept)” and “\(other)” say the same. Keep one.")
    }

    static func tooMany(_ count: Int, most: Int) -> Phrase {
        Phrase(
            fr: "Le fichier a \(count) lignes ; \(most) au plus sont possibles. Découpez-le.", en: "The file has \(count) lines; \(most) at most fit. Split it."
        )
    }

    static func unknown(_ what: Phrase, _ written: String, nearest: String?) -> Phrase {
        let base = Phrase(fr: "\(what.fr) « \(written) » n’existe pas.", en: "There is no \(what.en) “\(written)”.")
        guard let nearest else { return base + Phrase(fr: " Vérifiez son nom.", en: " Check its name.") }
        return base + Phrase(fr: " Vouliez-vous dire « \(nearest) » ?", en: " Did you mean “\(nearest)”?")
    }

    static func ambiguous(_ written: String, _ ladders: [String]) -> Phrase {
        Phrase(
            fr: "« \(written) » est le nom de plusieurs paliers (\(ladders.joined(separator: ", "))). Ajoutez le parcours, ou le numéro.",
            en: "“\(written)” is the name of several levels (\(ladders.joined(separator: ", "))). Add the ladder, or the number.")
    }

    static func ambiguousZone(_ written: String, _ keys: [String]) -> Phrase {
        Phrase(
            fr: "« \(written) » est le nom de plusieurs zones. Écrivez leur code : \(keys.joined(separator: ", ")).",
            en: "“\(written)” is the name of several zones. Write their code: \(keys.joined(separator: ", ")).")
    }

    static func twice(_ line: Int) -> Phrase {
        Phrase(
            fr: "La ligne \(line) parle déjà de la même chose à la même date. Gardez-en une.",
            en: "Line \(line) already says the same for the same day. Keep one.")
    }

    static let ladder = Phrase(fr: "Le parcours", en: "ladder")
    static let level = Phrase(fr: "Le palier", en: "level")
    static let zone = Phrase(fr: "La zone", en: "zone")
    static let currency = Phrase(fr: "La monnaie", en: "currency")
    static let person = Phrase(fr: "La personne", en: "person")
}
