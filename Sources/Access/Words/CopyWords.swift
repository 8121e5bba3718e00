import Kernel

/// Copies for those who left.
enum CopyWords {
    static let entry = Phrase(fr: "Copie de ses données", en: "Copy of their data")
    static let lead = Phrase(
        fr: "Cette personne est partie et ne peut plus se connecter. Vous pouvez faire pour elle la copie de tout ce qui est gardé sur elle, avec une raison : "
            + "elle est consignée au journal, et la personne la lira dans sa copie.",
        en: "This person left and can no longer sign in. You may make for them the copy of everything held about them, with a reason: "
            + "it is recorded in the journal, and the person will read it in their copy.")
    static let closed = Phrase(
        fr:
            "La copie contient les mêmes parties que la sienne. Ce qui n’est que pour ses yeux (ses faits, aspirations, feedbacks et conflits déclarés, sa rémunération, "
            + "ce qu’elle a écrit en confidence) n’y est pas ouvert, et y est compté. Pour le lui donner, rouvrez son accès : elle le prendra elle-même.",
        en: "The copy holds the same parts as their own. What is for their eyes only (their facts, aspirations, feedback, declared conflicts and pay, "
            + "what they wrote in confidence) is not opened in it, and is counted. To give it to them, reopen their access: they take it themselves.")
    static let stillHere = Phrase(
        fr: "Cette personne est là : elle télécharge elle-même tout ce qui est gardé sur elle, depuis son compte.",
        en: "This person is here: they download everything held about them by themselves, from their account.")
    static let reason = Phrase(fr: "Raison", en: "Reason")
    static let reasonHint = Phrase(
        fr: "Par exemple : demande d’accès reçue par courrier le 3 octobre.", en: "For instance: access request received by post on 3 October.")
    static let make = Phrase(fr: "Faire la copie", en: "Make the copy")
    static let made = Phrase(fr: "La copie est prête : téléchargez-la ci-dessous.", en: "The copy is ready: download it below.")
    static let copies = Phrase(fr: "Copies faites", en: "Copies made")
    static let fetch = Phrase(fr: "Télécharger la copie (ZIP)", en: "Download the copy (ZIP)")
    static let over = Phrase(
        fr: "Cette copie ne se télécharge plus : plus de sept jours ont passé. Faites-en une autre, avec sa raison.",
        en: "This copy can no longer be downloaded: more than seven days have passed. Make another, with its reason.")

    static func title(_ name: String) -> Phrase {
        Phrase(fr: "Copie de tout ce qui est gardé sur \(name)", en: "Copy of everything held about \(name)")
    }
}
