import Kernel

enum PolicyWords {
    static let onlyAuthors = Phrase(
        fr: "Seuls le CPO et les RH changent un référentiel. Dites-leur ce qui vous paraît à revoir.",
        en: "Only the CPO and HR change a framework. Tell them what you would like to see changed."
    )
    static let isPublished = Phrase(
        fr: "Cette version est publiée : son texte ne change plus. Préparez la version suivante pour le corriger.",
        en: "This version is published: its text no longer changes. Start the next version to correct it."
    )
    static let alreadyPublished = Phrase(fr: "Cette version est déjà publiée.", en: "This version is already published.")
    static let notToArchive = Phrase(
        fr: "Seule une version publiée ou remplacée s’archive. Un brouillon s’abandonne.",
        en: "Only a published or superseded version can be archived. A draft is discarded."
    )
    static let stillADraft = Phrase(
        fr: "Cette version est encore un brouillon : changez-la directement.",
        en: "This version is still a draft: change it directly."
    )
    static let draftExists = Phrase(
        fr: "Une version de ce référentiel est déjà en cours de rédaction. Terminez-la ou abandonnez-la d’abord.",
        en: "A version of this framework is already being written. Finish or discard it first."
    )
    static let changedSince = Phrase(
        fr: "Quelqu’un a changé ce brouillon depuis que vous l’avez ouvert. Relisez-le, puis recommencez.",
        en: "Somebody changed this draft since you opened it. Read it again, then start over."
    )
    static let changedText = Phrase(
        fr: "Quelqu’un a changé ce texte pendant que vous écriviez. Rien n’est perdu : les deux sont ci-dessous.",
        en: "Somebody changed this text while you were writing. Nothing is lost: both are below."
    )
    static let isInReview = Phrase(
        fr: "Cette version est en relecture : son texte ne change qu’en acceptant une proposition. Pour l’écrire autrement, remettez-la en brouillon.",
        en: "This version is in review: its text changes only when a suggestion is accepted. To write it otherwise, take it back to draft."
    )
    static let notInReview = Phrase(
        fr: "Cette version n’est pas en relecture. Relisez sa page pour voir où elle en est.",
        en: "This version is not in review. Read its page to see where it stands."
    )
    static let notToConsult = Phrase(
        fr: "Une consultation s’enregistre pendant la relecture. Mettez d’abord cette version en relecture.",
        en: "A consultation is recorded during the review. Put this version in review first."
    )
}
