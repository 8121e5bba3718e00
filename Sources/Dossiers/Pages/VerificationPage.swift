import Kernel
import Markup
import Reviews
import Site

/// Who signed, what, where it stands in the journal, and whether all of it still holds.
struct VerificationPage: Component {
    let sheet: VerificationSheet
    let frame: Frame

    private var verification: SealVerification { sheet.verification }
    private var dossier: Dossier { verification.dossier }

    var html: HTML {
        let title = SealWords.title(verification.state)
        Page(
            title, in: frame,
            crumbs: [.init(PreparationWords.crumb(dossier.subjectName), ReviewsPaths.dossier(dossier.review)), .init(SealWords.verification)]
        ) {
            h1 { frame.say(title) }
            if verification.isBroken { div(.class("flag critical"), .role("alert")) { p { frame.say(SealWords.broken) } } }
            Section(SealWords.recomputed, id: "checks", in: frame) { checks }
            Section(SealWords.seal, id: "seal", in: frame) { facts }
            if verification.seal != nil { elsewhere }
        }
    }

    private var checks: HTML {
        table(.class("data")) {
            thead {
                tr {
                    th(scope: .column) { frame.say(SealWords.check) }; th(scope: .column) { frame.say(SealWords.result) }
                }
            }
            tbody {
                for (check, result) in verification.results {
                    tr {
                        th(scope: .row) { frame.say(SealWords.check(check)) }
                        td { span(.class(result.badge)) { frame.say(SealWords.result(result)) } }
                    }
                }
            }
        }
    }

    private var facts: HTML {
        dl(.class("dl")) {
            for verified in sheet.addenda {
                line(AddendumWords.hash(verified.addendum.number)) {
                    span(.class("hash")) { verified.addendum.hash }
                    ", " + frame.say(SealWords.title(verified.state))
                }
            }
            line(SealWords.sharedBy) { "\(dossier.sharedByName), \(frame.say(.instant(dossier.sharedAt, in: frame.zone)))" }
            if let seal = verification.seal {
                line(SealWords.signedBy) { frame.say(SealWords.organization(frame.organizationName ?? "")) }
                if let key = verification.key { hash(SealWords.fingerprint, key.fingerprint) }
                line(SealWords.position) { "\(seal.inclusion.position), \(frame.say(.instant(seal.sealedAt, in: frame.zone)))" }
                hash(SealWords.chain, seal.inclusion.hash)
            }
            hash(SealWords.hashJSON, dossier.hashes.json)
            hash(SealWords.hashFR, dossier.hashes.fr)
            hash(SealWords.hashEN, dossier.hashes.en)
        }
    }

    private var elsewhere: HTML {
        Section(SealWords.elsewhere, id: "elsewhere", in: frame) {
            p { frame.say(SealWords.elsewhereText) }
            ul(.class("rows")) {
                li { a(href: DossiersPaths.seal(dossier.id)) { frame.say(SealWords.sealFile) } }
                li { a(href: DossiersPaths.publicKey()) { frame.say(SealWords.publicKey) } }
                li { a(href: DossiersPaths.json(dossier.id)) { frame.say(SealWords.json) } }
            }
        }.html
    }

    private func line(_ term: Phrase, @HTMLBuilder _ inside: () -> HTML) -> HTML {
        HTML {
            dt { frame.say(term) }
            dd { inside() }
        }
    }

    private func hash(_ term: Phrase, _ text: String) -> HTML {
        line(term) { span(.class("hash")) { text } }
    }
}

extension SealCheck.Result {
    fileprivate var badge: String {
        switch self {
        case .valid: "badge published"
        case .broken: "badge critical"
        case .pending: "badge draft"
        }
    }
}
