import Foundation
import Kernel

enum FormWords {
    static let changedMeanwhile = Phrase(
        fr: "Ce formulaire a été enregistré ailleurs entre-temps. Votre texte est ici, l’autre est à côté : gardez ce qui convient, puis enregistrez.",
        en: "This form was saved elsewhere in the meantime. Your text is here, the other one beside it: keep what suits, then save.")
    static let elsewhere = Phrase(fr: "Enregistré ailleurs", en: "Saved elsewhere")
    static let unseen = Phrase(fr: "Pas observé", en: "Not seen")
    static let unseenText = Phrase(
        fr: "Aucune situation de la période ne permet de répondre. Ce n’est pas un zéro : la réponse ne compte ni pour ni contre.",
        en: "No situation of the period lets you answer. This is not a zero: it counts neither for nor against.")
    static let hint = Phrase(
        fr: "Choisissez le texte le plus haut que des faits de la période montrent vraiment.",
        en: "Choose the highest text that facts of the period really show.")
    static let level = Phrase(fr: "Palier", en: "Level")
    static let comment = Phrase(fr: "Ce qui s’est passé", en: "What happened")
    static let commentHint = Phrase(
        fr: "Une situation, ce qui a été fait, ce que cela a changé.", en: "A situation, what was done, what it changed.")
    static let confidence = Phrase(fr: "Votre degré de certitude", en: "How sure you are")
    static let save = Phrase(fr: "Enregistrer", en: "Save")
    static let send = Phrase(fr: "Envoyer", en: "Send")
    static let saved = Phrase(fr: "Enregistré à {time}", en: "Saved at {time}")
    static let failed = Phrase(
        fr: "Pas encore enregistré : la connexion manque. Vos mots restent ici.", en: "Not saved yet: no connection. Your words stay here.")
    static let over = Phrase(
        fr: "Pas encore enregistré : votre session est terminée. Connectez-vous dans un autre onglet ; ce que vous avez écrit reste sur cette page.",
        en: "Not saved yet: your session is over. Sign in in another tab; what you wrote stays on this page.")
    static let refused = Phrase(
        fr: "Pas encore enregistré : ce formulaire vous a été refusé. Ce que vous avez écrit reste sur cette page ; copiez-le avant de la quitter.",
        en: "Not saved yet: this form was refused. What you wrote stays on this page; copy it before you leave.")
    static let conflict = Phrase(
        fr: "Modifié ailleurs : enregistrez pour voir les deux textes.", en: "Changed elsewhere: save to see both texts.")
    static let themes = Phrase(fr: "Avancement", en: "Progress")
    static let keyboard = Phrase(fr: "Au clavier", en: "Keyboard")
    static let keys = Phrase(
        fr: "0 pas observé, 1 à 9 un palier, J et K la compétence suivante et précédente.",
        en: "0 not seen, 1 to 9 a level, J and K the next and previous competency.")
    static let readAgain = Phrase(
        fr: "Relisez tout une fois, puis envoyez. Rien ne part avant.", en: "Read everything once more, then send. Nothing goes before.")
    static let yourDates = Phrase(fr: "Vous répondez pour vos dates : ", en: "You answer for your dates: ")
    static let kept = Phrase(fr: "Enregistré.", en: "Saved.")
    static let changedBeforeSending = Phrase(
        fr: "Ce formulaire a changé dans un autre onglet depuis votre relecture. Relisez-le ci-dessous, puis envoyez.",
        en: "This form changed in another tab since you read it. Read it below once more, then send.")
    static let once = Phrase(
        fr: "Un formulaire envoyé ne se modifie plus.", en: "A form that was sent can no longer be changed.")
    static let synthesisNext = Phrase(
        fr:
            "Restent les affirmations du dossier : une à cinq, chacune appuyée sur des faits ou sur des réponses de l’évaluation. Le dossier s’ouvre sur elles.",
        en: "The claims of the file are left: one to five, each resting on facts or on answers of the review. The file opens with them.")
    static let synthesisLater = Phrase(
        fr: "Après l’envoi, vous écrirez les affirmations du dossier, appuyées sur des faits ou des réponses.",
        en: "Once it is sent, you will write the claims of the file, which rest on facts or on answers.")
    static let previous = Phrase(fr: "Étape précédente", en: "Previous step")
    static let review = Phrase(fr: "Relire avant d’envoyer", en: "Read again before sending")
    static let answer = Phrase(fr: "Répondre", en: "Answer")
    static let change = Phrase(fr: "Modifier", en: "Change")
    static let fewAsked = Phrase(
        fr: "Trop peu de personnes sont interrogées à ce titre pour que ces réponses soient montrées, quoi que vous écriviez. Vous pouvez vous en dispenser.",
        en: "Too few people are asked in this capacity for these answers to be shown, whatever you write. You may leave it.")
    static let writingStyle = Phrase(
        fr: "Votre langue et votre façon d’écrire peuvent vous trahir : restez aux faits que plusieurs ont vus.",
        en: "Your language and your way of writing may give you away: keep to facts that several people saw.")
    static let attributed = Phrase(fr: "Votre nom accompagne cette réponse.", en: "Your name goes with this answer.")
    static func attributed(to name: String) -> Phrase {
        Phrase(
            fr: "Vous signez cette réponse : ses managers la liront avec votre nom dès la fin de la collecte, et \(name) quand son dossier sera partagé.",
            en: "You sign this answer: their managers read it with your name once collection ends, and \(name) when their file is shared.")
    }

    static let sent = Phrase(fr: "Ce formulaire est envoyé.", en: "This form is sent.")
    static let sentThanks = Phrase(fr: "C’est envoyé.", en: "It is sent.")
    static let lateNote = Phrase(
        fr: "La date est passée : votre réponse est acceptée, et marquée « en retard ».", en: "The date has passed: your answer is accepted, and marked “late”."
    )
    static let late = Phrase(fr: "en retard", en: "late")
    static let noText = Phrase(fr: "Pas encore décrit", en: "Not described yet")
    static let beside = Phrase(fr: "Ce que disent les autres", en: "What others say")
    static let noAnswer = Phrase(fr: "Sans réponse", en: "No answer")

    static func next(_ step: String) -> Phrase { Phrase(fr: "Continuer vers « \(step) »", en: "Continue to “\(step)”") }
    static func savedAt(_ hour: Phrase) -> Phrase { Phrase(fr: "Enregistré à ", en: "Saved at ") + hour }

    static func question(_ kind: Contribution.Kind, _ plan: CyclePlan) -> Phrase {
        let fr = "entre le \(French.shortDay(plan.periodFrom)) et le \(French.day(plan.periodTo))"
        let en = "between \(English.shortDay(plan.periodFrom)) and \(English.day(plan.periodTo))"
        return kind == .own
            ? Phrase(
                fr: "Pour chaque compétence, une seule question : quel palier décrit ce que vous avez fait \(fr) ?",
                en: "For each competency, one question: which level describes what you did \(en)?")
            : Phrase(
                fr: "Pour chaque compétence, une seule question : quel palier décrit ce que vous avez vu \(fr) ?",
                en: "For each competency, one question: which level describes what you saw \(en)?")
    }

    static func progress(_ done: Int, of all: Int, by last: Day?) -> Phrase {
        let due = last.map { Phrase(fr: ", à rendre \(French.weekday($0)) au plus tard", en: ", due on \(English.weekday($0)) at the latest") }
        return Phrase(fr: "\(French.count(done, "réponse", "réponses")) sur \(all)", en: "\(done) of \(English.count(all, "answer", "answers"))")
            + (due ?? Phrase(same: "")) + Phrase(same: ".")
    }

    static func theme(_ number: Int, of count: Int) -> Phrase {
        Phrase(fr: "thème \(number) sur \(count)", en: "theme \(number) of \(count)")
    }

    static func confidence(_ confidence: Confidence) -> Phrase {
        switch confidence {
        case .low: Phrase(fr: "Peu sûr", en: "Not very sure")
        case .medium: Phrase(fr: "Assez sûr", en: "Fairly sure")
        case .high: Phrase(fr: "Sûr", en: "Sure")
        }
    }

    /// What a step lacks, in three words.
    static func lack(_ count: Int, at step: FormStep) -> Phrase {
        switch step {
        case .points:
            Phrase(fr: French.count(count, "point sans réponse", "points sans réponse"), en: English.count(count, "point unanswered", "points unanswered"))
        case .objectives: ObjectiveWords.lack(1)
        case .remarks: ObjectiveWords.lack(count)
        case .texts: QuestionWords.lack(count)
        case .axes: Phrase(fr: "un axe à écrire en entier", en: "one axis to write in full")
        case .theme, .summary:
            Phrase(
                fr: French.count(count, "positionnement manque", "positionnements manquent"),
                en: English.count(count, "placement missing", "placements missing"))
        }
    }

    /// What a step lacks, and what to do.
    static func missing(_ count: Int, at step: FormStep) -> Phrase {
        switch step {
        case .points:
            Phrase(
                fr:
                    "\(French.count(count, "point précédent attend", "points précédents attendent")) une réponse. Dites tenu, en progrès ou abandonné, et pourquoi s’il est abandonné.",
                en:
                    "\(English.count(count, "previous point awaits", "previous points await")) an answer. Say kept, progressed or dropped, and why when it is dropped."
            )
        case .objectives: ObjectiveWords.missing
        case .remarks: ObjectiveWords.missingRemarks(count)
        case .texts: QuestionWords.missing(count)
        case .axes:
            Phrase(
                fr: "Il manque un axe entier. Écrivez au moins un axe, chacun avec son signe de réussite.",
                en: "A whole axis is missing. Write at least one, each with its sign of success.")
        case .theme, .summary:
            Phrase(
                fr: "Il manque \(French.count(count, "positionnement", "positionnements")). Choisissez un palier ou « Pas observé » partout, puis envoyez.",
                en: "\(English.count(count, "placement is", "placements are")) missing. Choose a level or “Not seen” everywhere, then send.")
        }
    }

    static func missing(_ steps: Int) -> Phrase {
        Phrase(
            fr: steps == 1 ? "Une étape attend encore une réponse avant l’envoi." : "\(steps) étapes attendent encore une réponse avant l’envoi.",
            en: steps == 1 ? "One step still awaits an answer before sending." : "\(steps) steps still await an answer before sending.")
    }

    static func late(_ due: Day, until last: Day) -> Phrase {
        Phrase(
            fr: "En retard : c’était pour le \(French.shortDay(due)). Accepté jusqu’au \(French.shortDay(last)).",
            en: "Late: was due \(English.shortDay(due)). Accepted until \(English.shortDay(last)).")
    }

    static func confidential(_ thresholds: Thresholds) -> Phrase {
        let (k, m) = (thresholds.placements, thresholds.comments)
        return Phrase(
            fr: "Votre réponse est confidentielle : ni la personne évaluée ni son manager ne sauront qui l’a écrite. En dessous de \(k) réponses rien n’est "
                + "montré, et un commentaire l’est quand \(m) personnes ont commenté.",
            en: "Your answer is confidential: neither the person reviewed nor their manager will know who wrote it. Below \(k) answers nothing is shown, "
                + "and a comment is shown once \(m) people have commented.")
    }
}
