import Foundation
import Kernel

enum FactorWords {
    static let title = Phrase(fr: "Second facteur", en: "Second factor")
    static let isOnNow = Phrase(
        fr: "Un code de votre application d’authentification est demandé après le mot de passe.",
        en: "A code of your authenticator is asked for after the password.")
    static let isOffNow = Phrase(
        fr: "Le mot de passe suffit pour se connecter. Un second facteur protège le compte si ce mot de passe fuit.",
        en: "The password is enough to sign in. A second factor protects the account should that password leak.")
    static let keep = Phrase(fr: "Gérer le second facteur", en: "See the second factor")
    static let setUp = Phrase(fr: "Ajouter un second facteur", en: "Add a second factor")

    // At the door
    static let ask = Phrase(fr: "Entrez votre code", en: "Enter your code")
    static let askLead = Phrase(
        fr: "Le mot de passe est bon. Votre application d’authentification donne le code.", en: "The password is right. Your authenticator gives the code.")
    static let code = Phrase(fr: "Code", en: "Code")
    static let codeHint = Phrase(fr: "Six chiffres, ou l’un de vos codes de secours.", en: "Six digits, or one of your recovery codes.")
    static let lost = Phrase(
        fr: "Ni téléphone ni code de secours ? Demandez à vos RH de retirer votre second facteur.",
        en: "Neither phone nor recovery code? Ask your HR team to take your second factor away.")
    static let notACode = Phrase(
        fr: "Ce n’est ni un code à six chiffres ni un code de secours. Retapez-le.", en: "This is neither a six-digit code nor a recovery code. Type it again.")
    static let wrongCode = Phrase(
        fr: "Ce code n’ouvre pas, ou il a déjà servi. Attendez le suivant, ou prenez un code de secours.",
        en: "This code does not open, or it was used already. Wait for the next one, or take a recovery code.")

    // Off
    static let offTitle = Phrase(fr: "Votre compte n’a pas de second facteur", en: "Your account has no second factor")
    static let offLead = Phrase(
        fr:
            "Il faut une application d’authentification, sur un téléphone ou dans un gestionnaire de mots de passe. Elle donne un code de six chiffres toutes les trente secondes.",
        en: "It takes an authenticator, on a phone or in a password manager. It gives a code of six digits every thirty seconds.")
    static let begin = Phrase(fr: "Commencer", en: "Begin")
    static let tokensNote = Phrase(
        fr: "Les jetons d’accès de vos programmes ne demandent jamais de code : révoquez ceux dont vous ne vous servez plus.",
        en: "The access tokens of your programs never ask for a code: revoke those you no longer use.")

    // Waiting for its first code
    static let pendingTitle = Phrase(fr: "Ajoutez la clé, puis prouvez-le", en: "Add the key, then prove it")
    static let pendingLead = Phrase(
        fr: "Rien ne change tant qu’un premier code n’a pas été accepté. Cette clé s’oublie après une heure.",
        en: "Nothing changes until a first code has been accepted. This key is forgotten after an hour.")
    static let keyTitle = Phrase(fr: "La clé", en: "The key")
    static let keyNote = Phrase(
        fr: "Dans l’application, choisissez de saisir une clé, à code temporel, et recopiez celle-ci. Les espaces ne comptent pas.",
        en: "In the authenticator, choose to enter a key, time-based, and copy this one. Spaces do not count.")
    static let addressNote = Phrase(
        fr: "Si l’application est sur cet appareil, elle sait aussi lire cette adresse :",
        en: "If the authenticator is on this device, it can read this address as well:")
    static let proofTitle = Phrase(fr: "La preuve", en: "The proof")
    static let firstCodeHint = Phrase(fr: "Les six chiffres que l’application montre maintenant.", en: "The six digits the authenticator shows now.")
    static let confirm = Phrase(fr: "Activer le second facteur", en: "Turn the second factor on")
    static let anotherKey = Phrase(fr: "Tirer une autre clé", en: "Draw another key")
    static let wrongFirstCode = Phrase(
        fr: "Ce code ne vient pas de cette clé. Vérifiez la clé et l’heure de l’appareil, puis donnez le code suivant.",
        en: "This code does not come from this key. Check the key and the device’s clock, then give the next code.")
    static let keyForgotten = Phrase(
        fr: "Cette clé a plus d’une heure et n’existe plus. Recommencez avec une autre.",
        en: "This key is more than an hour old and is gone. Begin again with another.")
    static let isOnAlready = Phrase(
        fr: "Le second facteur est déjà actif. Retirez-le d’abord pour changer de clé.",
        en: "The second factor is on already. Remove it first to change its key.")

    // On
    static let onTitle = Phrase(fr: "Votre compte a un second facteur", en: "Your account has a second factor")
    static let onLead = Phrase(
        fr: "Un code est demandé à chaque connexion, après le mot de passe.", en: "A code is asked for at each sign-in, after the password.")
    static let recoveryCodes = Phrase(fr: "Codes de secours", en: "Recovery codes")
    static let codesShown = Phrase(fr: "Voici dix codes de secours", en: "Here are ten recovery codes")
    static let codesLead = Phrase(
        fr: "Votre second facteur est actif. Ces codes ne seront plus jamais affichés : copiez-les ou imprimez-les maintenant.",
        en: "Your second factor is on. These codes will never be shown again: copy or print them now.")
    static let codesNote = Phrase(
        fr: "Chacun remplace une fois le code de l’application. Gardez-les ailleurs que sur le téléphone qui la porte.",
        en: "Each stands in once for the authenticator’s code. Keep them elsewhere than on the phone that carries it.")
    static let codesKept = Phrase(fr: "C’est fait, je les ai gardés", en: "Done, I have kept them")

    static func codesLeft(_ count: Int) -> Phrase {
        switch count {
        case 0: Phrase(fr: "Il ne vous reste aucun code de secours", en: "You have no recovery code left")
        case 1: Phrase(fr: "Il vous reste un code de secours", en: "You have one recovery code left")
        default: Phrase(fr: "Il vous reste \(count) codes de secours", en: "You have \(count) recovery codes left")
        }
    }

    static let codesReason = Phrase(fr: "Sans eux, un téléphone perdu vous enferme dehors.", en: "Without them a lost phone locks you out.")
    static let renewNote = Phrase(
        fr: "Dix nouveaux codes remplacent les précédents, qui n’ouvrent plus rien.",
        en: "Ten new codes take the place of those before, which open nothing any more.")
    static let renew = Phrase(fr: "Créer dix nouveaux codes", en: "Make ten new codes")
    static let removeTitle = Phrase(fr: "Retirer le second facteur", en: "Remove the second factor")
    static let removeNote = Phrase(
        fr: "Le mot de passe suffira de nouveau. Vos autres sessions prendront fin.", en: "The password will be enough again. Your other sessions will end.")
    static let remove = Phrase(fr: "Retirer", en: "Remove")
    static let removed = Phrase(
        fr: "Le second facteur est retiré. Vos autres sessions sont terminées.", en: "The second factor is removed. Your other sessions have ended.")
    static let isOff = Phrase(fr: "Ce compte n’a pas de second facteur.", en: "This account has no second factor.")

    // Taken away by those who keep accounts
    static let takeAwayNote = Phrase(
        fr:
            "Pour quelqu’un qui a perdu son téléphone et ses codes. Assurez-vous de parler à la bonne personne : elle en sera prévenue, et ses sessions prendront fin.",
        en: "For somebody who lost their phone and their codes. Make sure you speak to the right person: they will be told, and their sessions will end.")
    static let takeAway = Phrase(fr: "Retirer son second facteur", en: "Take their second factor away")
    static let takenAway = Phrase(
        fr: "Le second facteur est retiré. La personne le verra à sa prochaine visite.",
        en: "The second factor is taken away. The person will see it at their next visit.")
    static let notYourOwn = Phrase(
        fr: "Le vôtre se retire depuis votre compte, avec le mot de passe et un code. Sans code, demandez à quelqu’un d’autre des RH ou de l’administration.",
        en: "Yours is removed from your account, with the password and a code. Without a code, ask somebody else of HR or administration.")
    static let wasTakenAway = Phrase(fr: "Votre second facteur a été retiré", en: "Your second factor was taken away")
    static let noticed = Phrase(fr: "J’en ai pris note", en: "I have taken note")

    static func takenAwayBy(_ reset: FactorReset, in zone: TimeZone) -> Phrase {
        let (fr, en) = (French.instant(reset.at, in: zone), English.instant(reset.at, in: zone))
        let by = reset.by.map { Phrase(fr: " par \($0)", en: " by \($0)") } ?? Phrase(same: "")
        return Phrase(
            fr: "Retiré le \(fr)\(by.fr). Si vous ne l’avez pas demandé, changez votre mot de passe et prévenez un administrateur.",
            en: "Taken away on \(en)\(by.en). If you did not ask for it, change your password and tell an administrator.")
    }

    static func nothingToTakeAway(_ name: String) -> Phrase {
        Phrase(fr: "\(name) n’a pas de second facteur.", en: "\(name) has no second factor.")
    }
}
