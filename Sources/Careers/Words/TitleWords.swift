import Kernel

enum TitleWords {
    static let titles = Phrase(fr: "Intitulés et paliers", en: "Titles and levels")
    static let lead = Phrase(
        fr: "Un intitulé n’est pas un palier : ce qui compte est le périmètre. Demandez, en une phrase, à quel palier correspond un poste.",
        en: "A title is not a level: what counts is scope. Ask, in one sentence, which level a post corresponds to.")
    static let ask = Phrase(fr: "Votre question", en: "Your question")
    static let example = Phrase(fr: "Quel palier est un VP Product de 8 personnes ici ?", en: "Which level is a VP Product of 8 people here?")
    static let search = Phrase(fr: "Chercher le palier", en: "Find the level")
    static let understood = Phrase(fr: "Compris ainsi :", en: "Understood as:")
    static let matches = Phrase(fr: "Ce que disent les intitulés", en: "What the titles say")
    static let near = Phrase(fr: "Même intitulé, autre périmètre", en: "Same title, another scope")
    static let none = Phrase(fr: "Aucun palier ne correspond", en: "No level matches")
    static let noneText = Phrase(
        fr:
            "Aucun intitulé connu ici ne ressemble à celui-là. Les RH ou la CPO peuvent l’ajouter ; en attendant, comparez le périmètre à celui que chaque palier annonce.",
        en: "No title known here looks like that one. HR or the CPO can add it; until then, compare the scope with what each level says.")
    static let nothingAsked = Phrase(
        fr: "La question ne contient ni intitulé ni nombre. Écrivez par exemple « Head of Design, 3 équipes ».",
        en: "The question holds neither a title nor a number. Write for instance “Head of Design, 3 teams”.")
    static let listing = Phrase(fr: "Intitulés connus", en: "Known titles")
    static let noTitle = Phrase(fr: "Aucun intitulé encore", en: "No title yet")
    static let noTitleText = Phrase(
        fr: "Dites à quels paliers correspondent les intitulés de l’entreprise, et avec quel périmètre.",
        en: "Say which levels the company’s titles correspond to, and with what scope.")
    static let new = Phrase(fr: "Ajouter un intitulé", en: "Add a title")
    static let edit = Phrase(fr: "Changer", en: "Change")
    static let nameFR = Phrase(fr: "Intitulé en français", en: "Title in French")
    static let nameEN = Phrase(fr: "Intitulé en anglais", en: "Title in English")
    static let variants = Phrase(fr: "Autres écritures, une par ligne", en: "Other spellings, one a line")
    static let level = Phrase(fr: "Palier", en: "Level")
    static let oneAtLeast = Phrase(fr: "un palier au moins", en: "one level at least")
    static let noChoice = Phrase(fr: "Aucun", en: "None")
    static let from = Phrase(fr: "au moins", en: "at least")
    static let to = Phrase(fr: "au plus", en: "at most")
    static let save = Phrase(fr: "Enregistrer l’intitulé", en: "Save the title")
    static let saved = Phrase(fr: "L’intitulé est enregistré.", en: "The title is saved.")
    static let remove = Phrase(fr: "Retirer cet intitulé", en: "Remove this title")
    static let removed = Phrase(fr: "L’intitulé est retiré.", en: "The title is removed.")
    static let twice = Phrase(fr: "Ce palier est déjà plus haut. Réunissez les deux.", en: "This level stands above already. Join the two.")
    static let reversed = Phrase(fr: "Le plus est sous le moins. Corrigez l’un des deux.", en: "The most is below the least. Correct one of them.")
    static let noLevel = Phrase(fr: "Un intitulé correspond à un palier au moins. Choisissez-en un.", en: "A title stands for one level at least. Choose one.")
    static let changedMeanwhile = Phrase(
        fr: "Quelqu’un a changé cet intitulé pendant que vous écriviez. Rien n’est perdu : comparez, gardez ce qui convient, puis enregistrez.",
        en: "Somebody changed this title while you were writing. Nothing is lost: compare, keep what holds, then save.")
    static let ofFramework = Phrase(
        fr: "C’est le référentiel qui nomme ainsi ce palier ; il ne dit pas avec quel périmètre.",
        en: "The framework itself calls this level so; it does not say with what scope.")
    static let anyScope = Phrase(fr: "quel que soit le périmètre", en: "whatever the scope")

    static func title(_ answer: TitleAnswer) -> Phrase {
        guard let first = answer.matches.first else { return none }
        return answer.matches.count == 1
            ? Phrase(fr: "Un palier correspond : \(first.level.label(.french))", en: "One level matches: \(first.level.label(.english))")
            : Phrase(fr: "\(answer.matches.count) paliers correspondent", en: "\(answer.matches.count) levels match")
    }

    static func measure(_ measure: TitleScope.Measure) -> Phrase {
        switch measure {
        case .people: Phrase(fr: "personnes encadrées", en: "people managed")
        case .teams: Phrase(fr: "équipes", en: "teams")
        case .lines: Phrase(fr: "lignes de produits", en: "product lines")
        case .budget: Phrase(fr: "budget, en euros", en: "budget, in euros")
        }
    }

    static func span(_ span: Span) -> Phrase {
        switch (span.from, span.to) {
        case (let from?, let to?): Phrase(fr: "de \(from) à \(to)", en: "\(from) to \(to)")
        case (let from?, nil): Phrase(fr: "à partir de \(from)", en: "\(from) or more")
        case (nil, let to?): Phrase(fr: "jusqu’à \(to)", en: "up to \(to)")
        case (nil, nil): anyScope
        }
    }

    static func scope(_ scope: TitleScope) -> Phrase {
        let parts = TitleScope.Measure.allCases.compactMap { measure in
            scope.spans[measure].map { Self.measure(measure) + Phrase(fr: " : ", en: ": ") + span($0) }
        }
        if parts.isEmpty { return anyScope }
        return Phrase(fr: parts.map(\.fr).joined(separator: " ; "), en: parts.map(\.en).joined(separator: "; "))
    }

    static func understood(_ asked: AskedTitle) -> Phrase {
        let words = asked.words.joined(separator: " ")
        let title = words.isEmpty ? Phrase(fr: "tout intitulé", en: "any title") : Phrase(fr: "« \(words) »", en: "“\(words)”")
        let scope = TitleScope.Measure.allCases.compactMap { measure in
            asked.scope[measure].map { Phrase(fr: ", \(Self.measure(measure).fr) : \($0)", en: ", \(Self.measure(measure).en): \($0)") }
        }
        return scope.reduce(title, +)
    }

    static func why(_ match: TitleMatch) -> [Phrase] {
        var lines = [
            match.likeness > 0.999
                ? Phrase(fr: "« \(match.title.fr) » est un intitulé de ce palier.", en: "“\(match.title.en)” is a title of this level.")
                : Phrase(fr: "« \(match.title.fr) » ressemble à l’intitulé demandé.", en: "“\(match.title.en)” looks like the title asked about.")
        ]
        if !match.corrected.isEmpty {
            let words = match.corrected.joined(separator: ", ")
            lines.append(Phrase(fr: "Lu comme « \(words) », à une faute de frappe près.", en: "Read as “\(words)”, but for a typing slip."))
        }
        for fit in match.fits { lines.append(why(fit.measure, fit.asked, fit.fit)) }
        if match.isOfFramework { lines.append(ofFramework) }
        return lines
    }

    private static func why(_ measure: TitleScope.Measure, _ asked: Int, _ fit: TitleMatch.Fit) -> Phrase {
        let name = Self.measure(measure)
        switch fit {
        case .fits(let span):
            let range = Self.span(span)
            return Phrase(fr: "\(asked) est dans le périmètre (\(name.fr), \(range.fr)).", en: "\(asked) is within the scope (\(name.en), \(range.en)).")
        case .outside(let span):
            let range = Self.span(span)
            return Phrase(fr: "\(asked) est hors du périmètre (\(name.fr), \(range.fr)).", en: "\(asked) is outside the scope (\(name.en), \(range.en)).")
        case .unsaid: return Phrase(fr: "Rien n’est dit ici sur : \(name.fr).", en: "Nothing is said here about: \(name.en).")
        }
    }
}
