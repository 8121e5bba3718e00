import Kernel

enum LinksShownWords {
    static func title(_ purpose: LinkPurpose, _ links: [OneTimeLink]) -> Phrase {
        guard let only = links.first, links.count == 1 else {
            return Phrase(fr: "\(links.count) liens à remettre", en: "\(links.count) links to hand over")
        }
        return switch purpose {
        case .invitation: Phrase(fr: "Voici l’invitation \(Elision.de(only.name))", en: "Here is the invitation of \(only.name)")
        case .reset: Phrase(fr: "Voici le lien de nouveau mot de passe \(Elision.de(only.name))", en: "Here is the new-password link of \(only.name)")
        }
    }

    static func lead(_ count: Int, until expiry: Phrase, isMailed: Bool) -> Phrase {
        let once = Phrase(
            fr: count < 2
                ? "Ce lien sert une fois, jusqu’au \(expiry.fr). Il ne sera plus jamais affiché : copiez-le ou imprimez-le maintenant."
                : "Chaque lien sert une fois, jusqu’au \(expiry.fr). Ils ne seront plus jamais affichés : copiez-les ou imprimez-les maintenant.",
            en: count < 2
                ? "This link works once, until \(expiry.en). It will never be shown again: copy or print it now."
                : "Each link works once, until \(expiry.en). They will never be shown again: copy or print them now.")
        return isMailed ? once + mailed(count) : once
    }

    private static func mailed(_ count: Int) -> Phrase {
        Phrase(
            fr: count < 2 ? " Un message part aussi à cette adresse." : " Un message part aussi à chaque adresse.",
            en: count < 2 ? " It is also sent to this address." : " Each is also sent to its address.")
    }

    static let handOver = Phrase(
        fr: "Quiconque tient un lien peut s’en servir : remettez chacun à sa personne seulement.",
        en: "Whoever holds a link can use it: hand each to its person only.")
    static let done = Phrase(fr: "C’est fait, revenir à la liste", en: "Done, back to the list")
    static let links = Phrase(fr: "Les liens", en: "The links")
}
