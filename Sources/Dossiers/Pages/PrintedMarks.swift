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
            for verified in file.addenda { statement(verified) }
            if let review = file.review { signature(review) }
            h3 { SealWords.seal(language) }
            seal
            h3 { SealWords.elsewhere(language) }
            p(.class("small")) { SealWords.elsewhereText(language) }
        }
    }

    @HTMLBuilder private func signature(_ review: Review) -> HTML {
        h3 { PrintWords.signature(language) }
        if let day = review.conversationOn { p { SignatureWords.conversationHeld(on: day)(language) } }
        if let refusal = review.refusal {
            p { PrintWords.refused(name, at: refusal.at, in: file.timeZone)(language) }
            if let reason = refusal.reason { blockquote { Quote(reason, on: language) } }
        }
        if let signedAt = review.signedAt {
            let isReserved = review.reservation != nil
            p { PrintWords.signed(name, at: signedAt, isReserved: isReserved, in: file.timeZone)(language) }
            if let reservation = review.reservation { blockquote { Quote(reservation, on: language) } }
        } else if review.refusal == nil {
            p { PrintWords.unsigned(name)(language) }
        }
        p(.class("small quiet")) { PrintWords.signatureNote(language) }
    }

    @HTMLBuilder private func statement(_ verified: AddendumVerification) -> HTML {
        let addendum = verified.addendum
        h3 { AddendumWords.numbered(addendum.number, of: name, at: addendum.sentAt, in: file.timeZone)(language) }
        if let text = addendum.content?.text { blockquote { Quote(text, on: language) } }
        p(.class("small quiet")) { AddendumWords.lead(language) + " " + SealWords.title(verified.state)(language) + "." }
        p(.class("hash")) { "SHA-256 " + SealMark.grouped(addendum.hash) }
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
