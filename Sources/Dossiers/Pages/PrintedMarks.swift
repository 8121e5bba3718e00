import Foundation
import Kernel
import Markup
import Reviews

/// The page after the sealed text: whether the person signed and with which reservation, and what proves the seal.
struct PrintedMarks: Component {
    let file: PrintedFile
    let language: Language

    private var dossier: Dossier { file.dossier }
    private var name: String { file.content.person.name }

    var html: HTML {
        section(.class("after"), .aria("labelledby", "d-after")) {
            h2(.id("d-after")) { PrintWords.after(language) }
            p(.class("lead")) { PrintWords.lead(language) }
            if let review = file.review { signature(review) }
            h3 { SealWords.seal(language) }
            seal
            h3 { SealWords.elsewhere(language) }
            p(.class("small")) { SealWords.elsewhereText(language) }
        }
    }

    @HTMLBuilder private func signature(_ review: Review) -> HTML {
        h3 { PrintWords.signature(language) }
        if let signedAt = review.signedAt {
            let isReserved = review.reservation != nil
            p { PrintWords.signed(name, at: signedAt, isReserved: isReserved, in: file.timeZone)(language) }
            if let reservation = review.reservation { blockquote { Quote(reservation, on: language) } }
        } else {
            p { PrintWords.unsigned(name)(language) }
        }
        p(.class("small quiet")) { PrintWords.signatureNote(language) }
    }

    private var seal: HTML {
        dl(.class("marks")) {
            line(SealWords.sharedBy) { PrintWords.shared(file.content.sharedBy.name, at: dossier.sharedAt, in: file.timeZone)(language) }
            line(PrintWords.sealed) { PrintWords.place(file.seal.inclusion.position, at: file.seal.sealedAt, in: file.timeZone)(language) }
            line(SealWords.signedBy) { SealWords.organization(file.content.organization.name)(language) }
            hash(SealWords.fingerprint, file.key.fingerprint)
            hash(SealWords.chain, file.seal.inclusion.hash)
            hash(SealWords.hashJSON, dossier.hashes.json)
            hash(SealWords.hashFR, dossier.hashes.fr)
            hash(SealWords.hashEN, dossier.hashes.en)
        }
    }

    private func line(_ term: Phrase, @HTMLBuilder _ inside: () -> HTML) -> HTML {
        div {
            dt { term(language) }
            dd { inside() }
        }
    }

    private func hash(_ term: Phrase, _ text: String) -> HTML {
        line(term) { span(.class("hash")) { SealMark.grouped(text) } }
    }
}
