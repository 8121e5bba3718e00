import Kernel
import People

/// The questions a cycle asks in the company's own words.
enum QuestionWords {
    static let questions = Phrase(fr: "Les questions de la campagne", en: "The questions of the cycle")
    static let open = Phrase(fr: "Questions ouvertes", en: "Open questions")
    static let lead = Phrase(
        fr: "Après la grille, chacun peut répondre à vos propres questions. Demandez ce qui a été fait et ce que cela a changé, jamais un trait de caractère.",
        en: "After the grid, people can answer questions of your own. Ask what was done and what it changed, never about a trait of character.")
    static let frozen = Phrase(
        fr: "Les questions sont figées depuis le lancement : chacun répond aux mêmes.",
        en: "The questions are frozen since the launch: everybody answers the same ones.")
    static let ready = Phrase(fr: "Partir de questions déjà écrites", en: "Start from questions already written")
    static let proposedNote = Phrase(
        fr: "Ces questions portent sur ce qui s’observe. Prenez-les, puis changez ce qui ne vous convient pas.",
        en: "These questions are about what can be observed. Take them, then change what does not suit you.")
    static let propose = Phrase(fr: "Prendre ces questions", en: "Take these questions")
    static let take = Phrase(fr: "Reprendre", en: "Take over")
    static let add = Phrase(fr: "Ajouter une question", en: "Add a question")
    static let edit = Phrase(fr: "Modifier la question", en: "Change the question")
    static let save = Phrase(fr: "Enregistrer la question", en: "Save the question")
    static let earlier = Phrase(fr: "Monter", en: "Move up")
    static let later = Phrase(fr: "Descendre", en: "Move down")
    static let remove = Phrase(fr: "Retirer", en: "Remove")
    static let textFR = Phrase(fr: "La question en français", en: "The question in French")
    static let textEN = Phrase(fr: "La question en anglais", en: "The question in English")
    static let textHint = Phrase(
        fr: "Écrivez-la dans les deux langues si vous le pouvez : chacun lit la sienne, et l’autre à défaut.",
        en: "Write it in both languages if you can: people read theirs, and the other one failing that.")
    static let helpFR = Phrase(fr: "Une aide en français", en: "A hint in French")
    static let helpEN = Phrase(fr: "Une aide en anglais", en: "A hint in English")
    static let helpHint = Phrase(
        fr: "Sous la question, si vous voulez, ce qui aide à répondre avec des faits : « Une situation, et ce qu’elle a changé ».",
        en: "Under the question, if you wish, what helps to answer with facts: “A situation, and what it changed”.")
    static let asked = Phrase(fr: "Qui répond à cette question", en: "Who answers this question")
    static let isRequired = Phrase(fr: "Une réponse est nécessaire pour envoyer", en: "An answer is needed before sending")
    static let isRequiredHint = Phrase(
        fr: "Sans cela, la question peut rester sans réponse.", en: "Otherwise the question may be left unanswered.")
    static let required = Phrase(fr: "réponse nécessaire", en: "answer needed")
    static let optional = Phrase(fr: "réponse facultative", en: "answer optional")
    static let added = Phrase(fr: "La question est ajoutée.", en: "The question is added.")
    static let changed = Phrase(fr: "La question est enregistrée.", en: "The question is saved.")
    static let removed = Phrase(fr: "La question est retirée.", en: "The question is removed.")
    static let taken = Phrase(
        fr: "Les questions sont là : relisez-les, changez-les au besoin.", en: "The questions are here: read them, change them as needed.")
    static let needsText = Phrase(
        fr: "Écrivez la question en français, en anglais, ou mieux dans les deux langues.",
        en: "Write the question in French, in English, or better in both languages.")
    static let needsKind = Phrase(fr: "Choisissez au moins qui répond à cette question.", en: "Choose at least who answers this question.")
    static let changedMeanwhile = Phrase(
        fr: "Cette question a changé entre-temps. Relisez-la telle qu’elle est, puis recommencez.",
        en: "This question changed in the meantime. Read it as it stands, then try again.")
    static let nothingNew = Phrase(fr: "Ces questions y sont déjà.", en: "These questions are here already.")
    static let tooMany = Phrase(
        fr: "Une campagne pose \(CycleQuestion.most) questions ouvertes au plus. Retirez-en avant d’en ajouter.",
        en: "A cycle asks \(CycleQuestion.most) open questions at most. Remove some before adding any.")
    static let link = Phrase(fr: "Choisir les questions ouvertes", en: "Choose the open questions")

    static func leadOf(_ kind: Contribution.Kind, _ name: String) -> Phrase {
        kind == .own
            ? Phrase(fr: "Les questions de votre entreprise, dans vos mots.", en: "Your company’s questions, in your own words.")
            : Phrase(
                fr: "Les questions de votre entreprise sur le travail \(Elision.de(name)), dans vos mots.",
                en: "Your company’s questions on the work of \(name), in your own words.")
    }

    static func many(_ count: Int) -> Phrase {
        Phrase(fr: French.count(count, "question ouverte", "questions ouvertes"), en: English.count(count, "open question", "open questions"))
    }

    static func count(_ count: Int) -> Phrase {
        switch count {
        case 0: Phrase(fr: "La campagne ne pose aucune question ouverte", en: "The cycle asks no open question")
        case 1: Phrase(fr: "La campagne pose une question ouverte", en: "The cycle asks one open question")
        default: Phrase(fr: "La campagne pose \(count) questions ouvertes", en: "The cycle asks \(count) open questions")
        }
    }

    static func kind(_ kind: Contribution.Kind) -> Phrase {
        switch kind {
        case .own: Phrase(fr: "La personne évaluée", en: "The person reviewed")
        case .peer, .crossTeam: Phrase(fr: "Ses pairs", en: "Their peers")
        case .report: Phrase(fr: "Son équipe", en: "Their reports")
        case .manager: Phrase(fr: "Son manager", en: "Their manager")
        }
    }

    static func only(_ language: Language) -> Phrase {
        language == .french ? Phrase(fr: "en français seulement", en: "in French only") : Phrase(fr: "en anglais seulement", en: "in English only")
    }

    static func shown(_ k: Int) -> Phrase {
        Phrase(
            fr:
                "Vos textes sont lus sans nom ni date, mêlés à ceux des autres, question par question, à partir de \(k) auteurs. En dessous, ils ne sont jamais montrés.",
            en:
                "Your texts are read without names or dates, mixed with those of others, question by question, from \(k) authors. Below that they are never shown."
        )
    }

    static func withheld(_ k: Int) -> Phrase {
        Phrase(
            fr: "Moins de \(k) auteurs ont répondu : rien n’est montré, pour que personne ne soit reconnu.",
            en: "Fewer than \(k) authors answered: nothing is shown, so that nobody is recognised.")
    }

    static func lack(_ count: Int) -> Phrase {
        Phrase(
            fr: French.count(count, "question sans réponse", "questions sans réponse"), en: English.count(count, "question unanswered", "questions unanswered"))
    }

    static func missing(_ count: Int) -> Phrase {
        Phrase(
            fr: "\(French.count(count, "question ouverte attend", "questions ouvertes attendent")) une réponse. Écrivez au moins une phrase à chacune.",
            en: "\(English.count(count, "open question awaits", "open questions await")) an answer. Write at least a sentence to each.")
    }
}
