import Foundation
import Kernel
import Reviews

/// The sealed dossier and its verification.
enum SealWords {
    static let seal = Phrase(fr: "Le sceau", en: "The seal")
    static let pending = Phrase(fr: "Le scellé est en cours : il s’achève en quelques secondes.", en: "Sealing is in progress: it completes within seconds.")
    static let broken = Phrase(
        fr:
            "Ce dossier n’est plus celui qui a été partagé : ses octets, son sceau ou le journal ont été altérés. Prévenez vos RH et comparez avec une sauvegarde.",
        en: "This file is no longer the one that was shared: its bytes, its seal or the journal were altered. Tell HR, and compare with a backup.")
    static let unreadable = Phrase(fr: "Le contenu enregistré ne peut plus être lu.", en: "The stored content can no longer be read.")
    static let document = Phrase(fr: "Document à imprimer", en: "Document to print")
    static let documentFR = Phrase(fr: "Page en français", en: "Page in French")
    static let documentEN = Phrase(fr: "Page en anglais", en: "Page in English")
    static let json = Phrase(fr: "Données (JSON)", en: "Data (JSON)")
    static let verify = Phrase(fr: "Vérifier le sceau", en: "Verify the seal")
    static let contents = Phrase(fr: "Dans ce dossier", en: "In this file")
    static let whoCanSee = Phrase(fr: "Qui peut voir ceci ?", en: "Who can see this?")
    static let expected = Phrase(fr: "Ce qui est attendu", en: "What is expected")
    static let sign = Phrase(fr: "Signer votre évaluation", en: "Sign your review")
    static let signNote = Phrase(
        fr: "Signer dit que vous avez lu, jamais que vous êtes d’accord.", en: "Signing says that you have read, never that you agree.")
    static let readsAll = Phrase(fr: "tout, pour toujours", en: "everything, for good")
    static let readsNow = Phrase(fr: "tout, le temps d’être manager de la personne", en: "everything, while they are the person’s manager")
    static let readsThen = Phrase(fr: "tout : manager au jour du partage", en: "everything: manager on the day of the sharing")
    static let hr = Phrase(fr: "RH", en: "HR")
    static let readsShared = Phrase(fr: "tout, depuis le partage", en: "everything, since the sharing")
    static let others = Phrase(fr: "Toute autre personne", en: "Anybody else")
    static let nothing = Phrase(fr: "rien", en: "nothing")

    static let verification = Phrase(fr: "Vérification", en: "Verification")
    static let recomputed = Phrase(fr: "Ce qui vient d’être recalculé", en: "What was just recomputed")
    static let sharedBy = Phrase(fr: "Partagé par", en: "Shared by")
    static let signedBy = Phrase(fr: "Signé par", en: "Signed by")
    static let fingerprint = Phrase(fr: "Empreinte de la clé publique", en: "Fingerprint of the public key")
    static let position = Phrase(fr: "Position au journal", en: "Position in the journal")
    static let chain = Phrase(fr: "Maillon du journal", en: "Link of the journal")
    static let hashJSON = Phrase(fr: "SHA-256 des données", en: "SHA-256 of the data")
    static let hashFR = Phrase(fr: "SHA-256 du document français", en: "SHA-256 of the French document")
    static let hashEN = Phrase(fr: "SHA-256 du document anglais", en: "SHA-256 of the English document")
    static let elsewhere = Phrase(fr: "Vérifier sans Palier", en: "Verify without Palier")
    static let elsewhereText = Phrase(
        fr: "Le fichier du sceau contient ce qui a été signé, la signature, la clé publique et la preuve d’inclusion au journal. "
            + "Gardez l’empreinte de la clé ailleurs qu’ici : c’est elle qui distingue cette clé d’une autre.",
        en: "The seal file holds what was signed, the signature, the public key and the proof of inclusion in the journal. "
            + "Keep the fingerprint of the key elsewhere than here: it is what tells this key from another.")
    static let sealFile = Phrase(fr: "Fichier du sceau (JSON)", en: "Seal file (JSON)")
    static let publicKey = Phrase(fr: "Clé publique (PEM)", en: "Public key (PEM)")
    static let check = Phrase(fr: "Contrôle", en: "Check")
    static let result = Phrase(fr: "Résultat", en: "Result")

    static func title(_ state: SealCheck.Result) -> Phrase {
        switch state {
        case .valid: Phrase(fr: "Le sceau est valide", en: "The seal is valid")
        case .broken: Phrase(fr: "Le sceau n’est pas valide", en: "The seal is not valid")
        case .pending: Phrase(fr: "Le scellé est en cours", en: "Sealing is in progress")
        }
    }

    static func result(_ result: SealCheck.Result) -> Phrase {
        switch result {
        case .valid: Phrase(fr: "valide", en: "valid")
        case .broken: Phrase(fr: "non valide", en: "not valid")
        case .pending: Phrase(fr: "en attente du journal", en: "waiting for the journal")
        }
    }

    static func check(_ check: SealCheck) -> Phrase {
        switch check {
        case .json: Phrase(fr: "Les données sont celles du partage", en: "The data are those of the sharing")
        case .fr: Phrase(fr: "Le document français est celui du partage", en: "The French document is that of the sharing")
        case .en: Phrase(fr: "Le document anglais est celui du partage", en: "The English document is that of the sharing")
        case .statement: Phrase(fr: "Ce qui a été signé parle de ce dossier", en: "What was signed speaks of this file")
        case .signature: Phrase(fr: "La signature est celle de l’entreprise", en: "The signature is the company’s")
        case .record: Phrase(fr: "L’enregistrement du journal nomme ces empreintes", en: "The journal’s record names these hashes")
        case .journal: Phrase(fr: "Le journal contient encore cet enregistrement, à sa place", en: "The journal still holds that record, in its place")
        }
    }

    static func sealedAt(_ instant: Date, _ position: Int, in zone: TimeZone) -> Phrase {
        Phrase(
            fr: "Scellé le \(French.instant(instant, in: zone)), journal, position \(position).",
            en: "Sealed on \(English.instant(instant, in: zone)), journal, position \(position).")
    }

    static func organization(_ name: String) -> Phrase {
        Phrase(fr: "\(name), clé Ed25519 de l’entreprise", en: "\(name), the company’s Ed25519 key")
    }
}
