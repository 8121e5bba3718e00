import Kernel

/// Writing how one moves up.
enum RuleWords {
    static let write = Phrase(fr: "Écrire la règle de progression", en: "Write the progression rule")
    static let lead = Phrase(
        fr: "La règle est publiée avec le référentiel, poids compris, sous la forme de la phrase ci-dessous. L’ancienneté n’en fait pas partie : "
            + "l’expérience reste un indice sur la page du palier, jamais une condition.",
        en: "The rule is published with the framework, weights included, as the sentence below. Time in level is no part of it: experience stays an "
            + "indicator on the level’s page, never a condition.")
    static let kind = Phrase(fr: "On passe au palier quand", en: "One moves to the level when")
    static let share = Phrase(fr: "Part demandée, en pour cent", en: "Share asked for, in per cent")
    static let points = Phrase(fr: "Points demandés", en: "Points asked for")
    static let pointsHint = Phrase(
        fr: "Chaque attendu montré vaut les points de sa compétence, dans le tableau.",
        en: "Each expectation shown is worth the points of its competency, in the table.")
    static let competencies = Phrase(fr: "Compétences", en: "Competencies")
    static let required = Phrase(fr: "Indispensable", en: "Required")
    static let requiredHint = Phrase(
        fr: "Une compétence indispensable doit être montrée, quelle que soit la règle.", en: "A required competency must be shown, whatever the rule.")
    static let weight = Phrase(fr: "Poids ou points", en: "Weight or points")
    static let weightHint = Phrase(
        fr: "Un poids écrit sur la ligne d’un thème vaut pour chacune de ses compétences restées vides.",
        en: "A weight written on a theme’s line counts for each of its competencies left empty.")
    static let wholeTheme = Phrase(fr: "pour tout le thème", en: "for the whole theme")
    static let steps = Phrase(fr: "Sous-paliers", en: "Sub-levels")
    static let stepsHint = Phrase(
        fr: "Des étapes dans le palier, par part de ce que la règle compte : 50, 75 et 100 par exemple. Le nom est facultatif.",
        en: "Steps inside the level, by share of what the rule counts: 50, 75 and 100 for instance. A name is optional.")
    static let step = Phrase(fr: "Part, en pour cent", en: "Share, in per cent")
    static let stepName = Phrase(fr: "Nom", en: "Name")
    static let explanation = Phrase(fr: "Ce que vous voulez ajouter pour les lecteurs", en: "What you want to add for readers")
    static let sentence = Phrase(fr: "La phrase qui sera publiée", en: "The sentence that will be published")
    static let preview = Phrase(fr: "Relire la phrase", en: "Read the sentence")
    static let noSentence = Phrase(fr: "Corrigez ce qui est signalé pour lire la phrase.", en: "Correct what is marked to read the sentence.")
    static let saved = Phrase(fr: "La règle est enregistrée.", en: "The rule is saved.")
    static let whole = Phrase(fr: "Règle du parcours", en: "Rule of the ladder")
    static let own = Phrase(fr: "Règle", en: "Rule")

    static func link(isOwn: Bool) -> Phrase {
        isOwn ? Phrase(fr: "Sa propre règle", en: "Its own rule") : Phrase(fr: "Règle du parcours", en: "The ladder’s rule")
    }

    static func title(_ ladder: Phrase, _ level: Int?) -> Phrase {
        guard let level else { return Phrase(fr: "Comment on progresse sur « \(ladder.fr) »", en: "How one moves up “\(ladder.en)”") }
        return Phrase(fr: "Comment on atteint le palier \(level) de « \(ladder.fr) »", en: "How one reaches level \(level) of “\(ladder.en)”")
    }

    static func option(_ kind: RuleForm.Kind, ofLevel isOfLevel: Bool) -> Phrase {
        switch kind {
        case .none:
            isOfLevel
                ? Phrase(fr: "la règle du parcours est tenue : ce palier n’en a pas d’autre", en: "the ladder’s rule is met: this level has no other")
                : Phrase(fr: "aucune règle n’est écrite", en: "no rule is written")
        case .all: Phrase(fr: "tous les attendus du palier sont montrés", en: "all expectations of the level are shown")
        case .share: Phrase(fr: "une part des attendus est montrée", en: "a share of the expectations is shown")
        case .weighted:
            Phrase(fr: "une part du total des poids est montrée (moyenne pondérée)", en: "a share of the total weight is shown (weighted mean)")
        case .points: Phrase(fr: "assez de points sont réunis", en: "enough points are earned")
        }
    }

    static func changed(_ level: Int?) -> Phrase {
        guard let level else { return Phrase(fr: "règle de progression changée", en: "progression rule changed") }
        return Phrase(fr: "règle du palier \(level) changée", en: "rule of level \(level) changed")
    }

    static func tooMany(_ most: Int) -> Phrase {
        Phrase(
            fr: "Ce parcours a plus de \(most) compétences : leurs poids s’écrivent dans le fichier, puis s’importent.",
            en: "This ladder has more than \(most) competencies: their weights are written in the file, then imported.")
    }
}

/// What cannot be taken.
extension RuleWords {
    static let notANumber = Phrase(fr: "Écrivez un nombre, par exemple 2 ou 0,5.", en: "Write a number, for instance 2 or 0.5.")
    static let notAShare = Phrase(
        fr: "Écrivez une part au-dessus de 0 et d’au plus 100 pour cent, par exemple 75.",
        en: "Write a share above 0 and at most 100 per cent, for instance 75.")
    static let shareMissing = Phrase(
        fr: "Écrivez la part que cette règle demande, par exemple 75.", en: "Write the share this rule asks for, for instance 75.")
    static let pointsMissing = Phrase(fr: "Écrivez le nombre de points demandés, plus grand que 0.", en: "Write the number of points asked for, above 0.")
    static let nothingWeighs = Phrase(
        fr: "Tous les poids sont à 0 : leur somme ne fait rien. Donnez un poids à une compétence au moins.",
        en: "All weights are 0: they sum to nothing. Give at least one competency a weight.")
    static let notRising = Phrase(
        fr: "Les sous-paliers montent : écrivez une part plus grande que celle d’avant.", en: "Sub-levels rise: write a larger share than the one before.")
    static let namelessShare = Phrase(fr: "Ce sous-palier a un nom mais pas de part : écrivez-la.", en: "This sub-level has a name but no share: write it.")

    static func unknownRequired(_ key: String) -> Phrase {
        Phrase(
            fr: "La compétence « \(key) » n’est plus dans ce parcours : relisez la page, puis recommencez.",
            en: "The competency “\(key)” is no longer on this ladder: read the page again, then start over.")
    }

    static func weightMissing(_ name: Phrase) -> Phrase {
        Phrase(
            fr: "Il manque le poids de « \(name.fr) » : écrivez-le, ou 0 si elle ne compte pas.",
            en: "The weight of “\(name.en)” is missing: write it, or 0 if it does not count.")
    }

    static func outOfReach(_ total: Double) -> Phrase {
        Phrase(
            fr: "Toutes les compétences réunies donnent \(NumberWords.fr(total)) points : demandez-en autant ou moins.",
            en: "All competencies together give \(NumberWords.en(total)) points: ask for as many or fewer.")
    }

    /// Levels where too little is written to earn what the rule asks for.
    static func outOfReach(at levels: [Int]) -> Phrase {
        let (fr, en) = (French.list(levels.map { String($0) }), English.list(levels.map { String($0) }))
        return levels.count == 1
            ? Phrase(
                fr: "Au palier \(fr), les attendus écrits aujourd’hui ne donnent pas assez de points pour tenir la règle.",
                en: "At level \(en), the expectations written today do not give enough points to meet the rule.")
            : Phrase(
                fr: "Aux paliers \(fr), les attendus écrits aujourd’hui ne donnent pas assez de points pour tenir la règle.",
                en: "At levels \(en), the expectations written today do not give enough points to meet the rule.")
    }
}

/// Writing what must be true before a level.
enum PrerequisiteWords {
    static let write = Phrase(fr: "Écrire les conditions préalables", en: "Write the prerequisites")
    static let short = Phrase(fr: "Préalables", en: "Prerequisites")
    static let lead = Phrase(
        fr: "Une condition s’écrit en mots, que des personnes apprécient, ou désigne un attendu déjà montré. L’ancienneté n’est pas une condition : "
            + "écrivez-la comme un indice, sur la page du palier.",
        en: "A condition is written in words, for people to judge, or names an expectation already shown. Time in level is no condition: write it as an "
            + "indicator, on the level’s page.")
    static let place = Phrase(fr: "Rang", en: "Rank")
    static let condition = Phrase(fr: "Condition en mots", en: "Condition in words")
    static let competency = Phrase(fr: "Ou attendu déjà montré : compétence", en: "Or expectation already shown: competency")
    static let level = Phrase(fr: "À quel palier", en: "At which level")
    static let none = Phrase(fr: "aucune", en: "none")
    static let removeHint = Phrase(
        fr: "Videz une condition pour la retirer ; changez les rangs pour les ordonner.", en: "Empty a condition to remove it; change the ranks to order them.")
    static let both = Phrase(
        fr: "Une condition est en mots ou désigne un attendu : gardez l’un des deux, mettez l’autre sur une autre ligne.",
        en: "A condition is in words or names an expectation: keep one of them, put the other on another line.")
    static let saved = Phrase(fr: "Les conditions sont enregistrées.", en: "The prerequisites are saved.")

    static func number(_ number: Int) -> Phrase { Phrase(fr: "Condition \(number)", en: "Prerequisite \(number)") }
    static func title(_ level: Int) -> Phrase { Phrase(fr: "Ce qui est demandé avant le palier \(level)", en: "What is asked before level \(level)") }
    static func changed(_ level: Int) -> Phrase {
        Phrase(fr: "conditions préalables du palier \(level) changées", en: "prerequisites of level \(level) changed")
    }

    static func levelMissing(_ order: Int) -> Phrase {
        Phrase(
            fr: "Choisissez le palier où l’attendu est montré, jusqu’au palier \(order).",
            en: "Choose the level where the expectation is shown, up to level \(order).")
    }
}
