import Kernel

enum ClaimWords {
    static let new = Phrase(fr: "Écrire une affirmation", en: "Write a claim")
    static let newTitle = Phrase(fr: "Que montre cette période ?", en: "What does this period show?")
    static let newLead = Phrase(
        fr: "Une phrase que des faits soutiennent. Vous les choisirez juste après.", en: "One sentence that facts support. You choose them right after.")
    static let title = Phrase(fr: "Une affirmation", en: "A claim")
    static let text = Phrase(fr: "Affirmation", en: "Claim")
    static let textHint = Phrase(
        fr: "« Deux tests sur trois avaient un seuil écrit avant le lancement. » Des faits plutôt que des adjectifs.",
        en: "“Two tests out of three had a threshold written before the launch.” Facts rather than adjectives.")
    static let language = Phrase(fr: "Langue de ce texte", en: "Language of this text")
    static let about = Phrase(fr: "Thème ou compétence", en: "Theme or competency")
    static let choose = Phrase(fr: "Choisir…", en: "Choose…")
    static let wholeTheme = Phrase(fr: "le thème entier", en: "the whole theme")
    static let write = Phrase(fr: "Enregistrer et choisir les faits", en: "Save and choose the facts")
    static let save = Phrase(fr: "Enregistrer", en: "Save")
    static let remove = Phrase(fr: "Retirer cette affirmation", en: "Remove this claim")
    static let back = Phrase(fr: "Revenir au dossier", en: "Back to the file")
    static let written = Phrase(
        fr: "L’affirmation est enregistrée. Choisissez les faits qui la soutiennent.", en: "The claim is saved. Choose the facts that support it.")
    static let changed = Phrase(fr: "L’affirmation est enregistrée.", en: "The claim is saved.")
    static let removed = Phrase(fr: "L’affirmation est retirée.", en: "The claim is removed.")
    static let noSuchSubject = Phrase(
        fr: "Ce thème n’est pas dans la grille de la personne. Choisissez dans la liste.", en: "This theme is not in the person’s grid. Choose from the list.")
    static let changedMeanwhile = Phrase(
        fr: "Cette affirmation a changé entre-temps. Votre texte est ici, l’autre au-dessus : gardez ce qui convient, puis enregistrez.",
        en: "This claim changed in the meantime. Your text is here, the other one above: keep what suits, then save.")
    static let asItStands = Phrase(fr: "L’affirmation telle qu’elle est maintenant", en: "The claim as it stands now")
    static let change = Phrase(fr: "Modifier, lier des preuves", en: "Change, link evidence")

    static let restsOn = Phrase(fr: "Ce qui la soutient", en: "What supports it")
    static let restsOnNothing = Phrase(
        fr: "Rien pour l’instant : le dossier ne pourra pas être partagé ainsi.", en: "Nothing yet: the file cannot be shared like this.")
    static let candidates = Phrase(fr: "Les faits que vous pouvez lier", en: "Facts you can link")
    static let candidatesNote = Phrase(
        fr: "Les faits partagés sur la personne, jusqu’au dernier jour de la période. Ce que vous liez sera lu avec le dossier, par les RH aussi.",
        en: "Facts shared about the person, up to the last day of the period. What you link will be read with the file, by HR as well.")
    static let none = Phrase(fr: "Aucun fait à lier", en: "No fact to link")
    static let noneText = Phrase(
        fr: "Notez ce que vous avez vu, partagez-le avec la personne : il apparaîtra ici.",
        en: "Write down what you saw and share it with the person: it will appear here.")
    static let noMatch = Phrase(fr: "Aucun fait ne porte sur cette compétence.", en: "No fact is about this competency.")
    static let link = Phrase(fr: "Lier", en: "Link")
    static let unlink = Phrase(fr: "Détacher", en: "Detach")
    static let newFact = Phrase(fr: "Noter un fait", en: "Write down a fact")
    static let withdrawn = Phrase(fr: "retiré par son auteur : il ne compte plus", en: "withdrawn by its author: it no longer counts")
    static let competency = Phrase(fr: "Compétence", en: "Competency")
    static let anyCompetency = Phrase(fr: "Toutes", en: "Any")
    static let narrow = Phrase(fr: "Filtrer", en: "Filter")
    static let earlier = Phrase(fr: "Plus anciens", en: "Earlier ones")
    static let later = Phrase(fr: "Plus récents", en: "Later ones")
    static let pages = Phrase(fr: "Pages de la liste", en: "Pages of the list")

    static let answers = Phrase(fr: "Les réponses que vous pouvez lier", en: "Answers you can link")
    static let answersCited = Phrase(fr: "Les réponses qui la soutiennent", en: "The answers that support it")
    static let answersNote = Phrase(
        fr: "L’auto-évaluation, réponse par réponse, et ce qui est publié de chaque regard confidentiel. Une réponse confidentielle ne se cite jamais seule.",
        en: "The self-evaluation, answer by answer, and what is published of each confidential perspective. One confidential answer is never cited alone.")
    static let full = Phrase(
        fr: "Un dossier a \(Claim.most) affirmations au plus, et celui-ci les a. Récrivez-en une, ou retirez-en une : votre texte reste ici.",
        en: "A file has \(Claim.most) claims at most, and this one has them. Rewrite one, or remove one: your text stays here.")
    static let hasAll = Phrase(
        fr: "Le dossier a ses \(Claim.most) affirmations, le plus qu’il peut en avoir.",
        en: "The file has its \(Claim.most) claims, as many as it may hold.")

    static func by(_ name: String) -> Phrase { Phrase(fr: "écrite par \(name)", en: "written by \(name)") }
    static func page(_ number: Int, of pages: Int) -> Phrase { Phrase(fr: "Page \(number) sur \(pages)", en: "Page \(number) of \(pages)") }
}
