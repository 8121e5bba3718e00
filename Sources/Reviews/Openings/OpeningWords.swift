import Kernel
import People

enum OpeningWords {
    static let title = Phrase(fr: "Réponses confidentielles ouvertes", en: "Confidential answers opened")
    static let lead = Phrase(
        fr:
            "Une réponse confidentielle ne s’ouvre qu’à deux garants des cas, hors de la ligne de la personne, pour une raison écrite. Le journal le garde et l’auteur en est averti.",
        en:
            "A confidential answer is opened by two case-holders only, out of the person’s line, for a written reason. The journal keeps it and its author is told."
    )
    /// Said before anything is written in confidence.
    static let beforehand = Phrase(
        fr: "Dans un seul cas votre réponse peut être ouverte : deux garants des cas en sont d’accord, pour une raison écrite. Vous sauriez qui, et pourquoi.",
        en: "In one case your answer can be opened: two case-holders agree, for a written reason. You would be told who, and why.")
    static let inOneCase = Phrase(
        fr: "Dans un seul cas une réponse confidentielle peut être ouverte : deux garants des cas en sont d’accord, pour une raison écrite. "
            + "Son auteur sait qui, et pourquoi.",
        en: "In one case a confidential answer can be opened: two case-holders agree, for a written reason. Its author is told who, and why.")
    static let twoHolders = Phrase(fr: "Deux garants des cas, ensemble", en: "Two case-holders, together")
    static let forAReason = Phrase(fr: "pour une raison écrite, l’auteur averti", en: "for a written reason, the author told")
    static let toSettle = Phrase(fr: "En attente de votre accord", en: "Waiting for your agreement")
    static let yours = Phrase(fr: "Les vôtres", en: "Yours")
    static let ask = Phrase(fr: "Demander l’ouverture", en: "Ask to open")
    static let askNote = Phrase(
        fr: "Citez les mots tels qu’ils se lisent dans la synthèse. Rien d’autre ne vous est montré avant l’accord d’un second garant.",
        en: "Quote the words as they read in the summary. Nothing else is shown to you before a second case-holder agrees.")
    static let none = Phrase(fr: "Aucune synthèse n’est encore publiée.", en: "No summary is published yet.")
    static let noneText = Phrase(
        fr: "Une réponse ne peut être ouverte qu’une fois ses mots lus dans une synthèse, hors de votre ligne.",
        en: "An answer can be opened only once its words were read in a summary, out of your own line.")
    static let review = Phrase(fr: "L’évaluation", en: "The review")
    static let choose = Phrase(fr: "Choisir une évaluation", en: "Choose a review")
    static let words = Phrase(fr: "Les mots en cause", en: "The words in question")
    static let wordsHint = Phrase(
        fr: "\(FindQuoted.least) caractères au moins, recopiés de la synthèse.", en: "At least \(FindQuoted.least) characters, copied from the summary.")
    static let reasonHint = Phrase(
        fr: "Le second garant la lit, puis l’auteur de la réponse.", en: "The second case-holder reads it, then the author of the answer.")
    static let refusalHint = Phrase(fr: "Lue par qui a demandé.", en: "Read by whoever asked.")
    static let about = Phrase(fr: "À propos de", en: "About")
    static let askedBy = Phrase(fr: "Demandée par", en: "Asked by")
    static let agreedBy = Phrase(fr: "Avec l’accord de", en: "With the agreement of")
    static let refusedBy = Phrase(fr: "Refusée par", en: "Refused by")
    static let why = Phrase(fr: "Parce que", en: "Because")
    static let agree = Phrase(fr: "Donner mon accord et ouvrir", en: "Agree and open")
    static let refuse = Phrase(fr: "Refuser", en: "Refuse")
    static let consequence = Phrase(
        fr: "Vous lirez tous deux la réponse et le nom de son auteur. Il lira vos deux noms et la raison. Cela ne se défait pas.",
        en: "Both of you will read the answer and its author’s name. They will read both your names and the reason. It cannot be undone.")
    static let haveRead = Phrase(fr: "J’ai lu", en: "I have read it")
    static let asked = Phrase(fr: "La demande attend l’accord d’un second garant.", en: "The request waits for a second case-holder.")
    static let opened = Phrase(fr: "La réponse est ouverte. Son auteur en est averti.", en: "The answer is open. Its author is told.")
    static let refused = Phrase(fr: "L’ouverture est refusée.", en: "The opening is refused.")
    static let toDoAgree = Phrase(fr: "Une ouverture de réponse attend votre accord", en: "The opening of an answer waits for your agreement")
    static let toDoAuthor = Phrase(fr: "Une de vos réponses confidentielles a été ouverte", en: "One of your confidential answers was opened")

    static let mailSubject = Phrase(fr: "Un message de Palier vous attend", en: "A message waits for you on Palier")

    static func mail(organization: String, url: String) -> Phrase {
        Phrase(
            fr: "Bonjour,\n\nUn message qui vous concerne vous attend sur votre page d’accueil de Palier (\(organization)) :",
            en: "Hello,\n\nA message that concerns you waits on your home page of Palier (\(organization)):") + Phrase(same: "\n\n\(url)\n")
    }

    static let inLine = Phrase(
        fr: "Cette personne est dans votre ligne : deux autres garants doivent s’en charger.",
        en: "This person is in your line: two other case-holders must see to it.")
    static let never = Phrase(
        fr: "Les réponses de cette campagne sont anonymes : personne ne peut les ouvrir.", en: "The answers of this cycle are anonymous: nobody can open them.")
    static let signed = Phrase(
        fr: "Les réponses de cette campagne sont signées : leurs auteurs sont déjà connus.",
        en: "The answers of this cycle are signed: their authors are known already.")
    static let settled = Phrase(fr: "Cette demande est déjà réglée.", en: "This request is settled already.")
    static let anotherOne = Phrase(fr: "L’accord revient à un autre garant que vous.", en: "Another case-holder than you has to agree.")
    static let onlyAuthor = Phrase(fr: "Seul l’auteur de la réponse peut le faire.", en: "Only the author of the answer can do this.")
    static let alreadyAsked = Phrase(fr: "L’ouverture de cette réponse est déjà demandée.", en: "The opening of this answer is already asked for.")
    static let tooShort = Phrase(
        fr: "Citez \(FindQuoted.least) caractères au moins.", en: "Quote at least \(FindQuoted.least) characters.")
    static let notPublished = Phrase(
        fr: "Aucun commentaire de cette synthèse ne contient ces mots. Recopiez-les exactement.",
        en: "No comment of this summary holds these words. Copy them exactly.")
    static let several = Phrase(
        fr: "Plusieurs réponses contiennent ces mots. Citez-en davantage, pour n’en ouvrir qu’une.",
        en: "Several answers hold these words. Quote more of them, so that only one is opened.")

    static func heading(_ waiting: Int) -> Phrase {
        switch waiting {
        case 0: title
        case 1: Phrase(fr: "Une ouverture attend votre accord", en: "One opening waits for your agreement")
        default: Phrase(fr: "\(waiting) ouvertures attendent votre accord", en: "\(waiting) openings wait for your agreement")
        }
    }

    static func state(_ state: AnswerOpening.State) -> Phrase {
        switch state {
        case .asked: Phrase(fr: "en attente", en: "waiting")
        case .opened: Phrase(fr: "ouverte", en: "opened")
        case .refused: Phrase(fr: "refusée", en: "refused")
        }
    }

    static func pageTitle(_ file: OpeningFile) -> Phrase {
        if file.part == .author { return toDoAuthor }
        switch file.opening.state {
        case .asked:
            return file.part == .other ? heading(1) : Phrase(fr: "Votre demande attend un second garant", en: "Your request waits for a second case-holder")
        case .opened: return Phrase(fr: "La réponse est ouverte", en: "The answer is open")
        case .refused: return Phrase(fr: "L’ouverture est refusée", en: "The opening is refused")
        }
    }

    static func pageLead(_ file: OpeningFile) -> Phrase {
        if file.part == .author {
            return Phrase(
                fr: "Deux garants des cas ont lu cette réponse et votre nom. La personne évaluée et son manager n’en savent rien.",
                en: "Two case-holders read this answer and your name. The person reviewed and their manager know nothing of it.")
        }
        switch file.opening.state {
        case .asked: return lead
        case .opened:
            return Phrase(
                fr: "Vous êtes deux à la lire. Son auteur sait qui, et pourquoi.", en: "Two of you read it. Its author knows who, and why.")
        case .refused: return Phrase(fr: "Rien n’a été montré à personne.", en: "Nothing was shown to anybody.")
        }
    }

    static func answerOf(_ name: String) -> Phrase { Phrase(fr: "La réponse \(Elision.de(name))", en: "The answer of \(name)") }
}
