import Kernel

enum EntranceWords {
    static let signIn = Phrase(fr: "Connectez-vous", en: "Sign in")
    static let email = Phrase(fr: "Adresse e-mail", en: "E-mail address")
    static let over = Phrase(
        fr: "Votre session est terminée. Connectez-vous de nouveau pour reprendre.", en: "Your session is over. Sign in again to go on.")
    static let enter = Phrase(fr: "Se connecter", en: "Sign in")
    static let forgotten = Phrase(
        fr: "Mot de passe oublié ou pas encore de compte ? Demandez un lien à vos RH.",
        en: "Forgotten password, or no account yet? Ask your HR team for a link.")
    static let mismatch = Phrase(
        fr: "Cette adresse et ce mot de passe n’ouvrent aucun compte. Vérifiez-les, ou demandez un lien à vos RH.",
        en: "This address and this password open no account. Check them, or ask your HR team for a link.")

    static func organization(_ name: String) -> Phrase {
        Phrase(fr: "\(name) sur Palier.", en: "\(name) on Palier.")
    }

    static let notSetUp = Phrase(fr: "Palier attend sa mise en place", en: "Palier waits to be set up")
    static let notSetUpText = Phrase(
        fr: "Aucune entreprise n’existe encore. Ouvrez l’adresse de mise en place que « palier serve » affiche au démarrage.",
        en: "No company exists yet. Open the set-up address that “palier serve” prints when it starts.")

    static let deadSetup = Phrase(fr: "Cette adresse de mise en place n’ouvre plus rien", en: "This set-up address opens nothing any more")
    static let deadSetupText = Phrase(
        fr:
            "Elle sert une fois, pendant 24 heures, et une plus récente la remplace ; ou elle a été mal copiée. Redémarrez « palier serve » : il en affiche une nouvelle. Si l’entreprise existe déjà, connectez-vous.",
        en:
            "It works once, for 24 hours, and a newer one takes its place; or it was copied badly. Restart “palier serve”: it prints a new one. If the company exists already, sign in."
    )

    static let setup = Phrase(fr: "Créez votre entreprise", en: "Create your company")
    static let setupLead = Phrase(
        fr: "Palier est prêt. Cette page ne sert qu’une fois : elle crée l’entreprise et son premier compte.",
        en: "Palier is ready. This page works once: it creates the company and its first account.")
    static let company = Phrase(fr: "L’entreprise", en: "The company")
    static let companyName = Phrase(fr: "Nom de l’entreprise", en: "Company name")
    static let language = Phrase(fr: "Langue", en: "Language")
    static let zone = Phrase(fr: "Fuseau horaire", en: "Time zone")
    static let zoneHint = Phrase(
        fr: "Les échéances de l’entreprise sont à l’heure de cette ville.", en: "The company’s deadlines are at this city’s time.")
    static let you = Phrase(fr: "Vous", en: "You")
    static let youHint = Phrase(
        fr: "Votre compte aura deux rôles : administration (l’installation et les accès) et RH (les personnes, les équipes, les campagnes). "
            + "Vous pourrez confier l’un ou l’autre ensuite.",
        en: "Your account will hold two roles: administration (the installation and access) and HR (people, teams, cycles). "
            + "You can hand over either later.")
    static let givenName = Phrase(fr: "Prénom", en: "Given name")
    static let familyName = Phrase(fr: "Nom", en: "Family name")
    static let create = Phrase(fr: "Créer l’entreprise", en: "Create the company")
    static let founded = Phrase(
        fr: "L’entreprise existe, et votre compte avec elle. Ajoutez maintenant les personnes.",
        en: "The company exists, and your account with it. Now add the people.")
}
