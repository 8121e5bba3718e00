import Kernel
import Markup
import Reviews
import Site

/// A sealed dossier as its readers meet it: the paper, and beside it the documents, the seal, who reads.
struct DossierPage: Component {
    let file: SealedFile
    var problems = FormState.empty
    /// Why what was asked of the dossier could not be done.
    var obstacle: Phrase?
    let frame: Frame

    private var dossier: Dossier { file.dossier }
    private var title: Phrase { PreparationWords.crumb(dossier.subjectName) }

    var html: HTML {
        Page(title, in: frame, crumbs: crumbs) {
            ErrorSummary(problems, in: frame)
            if let obstacle { div(.class("flag critical"), .role("alert")) { p { frame.say(obstacle) } } }
            if file.verification.isBroken { div(.class("flag critical"), .role("alert")) { p { frame.say(SealWords.broken) } } }
            div(.class("cols")) {
                div {
                    if let content = file.content {
                        DossierSheet(content, frame.language) { SealFoot(file: file, frame: frame) }
                    } else {
                        h1 { frame.say(title) }
                        p(.class("lead")) { frame.say(SealWords.unreadable) }
                    }
                    AddendaSection(file: file, state: problems, frame: frame)
                }
                DossierAside(file: file, frame: frame)
            }
        }
    }

    private var crumbs: [Page.Crumb] {
        [.init(Phrase(fr: "Évaluations", en: "Reviews"), ReviewsPaths.reviews()), .init(title)]
    }
}

private struct SealFoot: Component {
    let file: SealedFile
    let frame: Frame

    var html: HTML {
        SealMark(hash: file.dossier.hashes.json, language: frame.language) {
            if let seal = file.verification.seal {
                p { strong { frame.say(SealWords.sealedAt(seal.sealedAt, seal.inclusion.position, in: frame.zone)) } }
            } else {
                p { strong { frame.say(SealWords.pending) } }
            }
            p { frame.say(SheetWords.forGood) }
        } address: {
            p { a(href: DossiersPaths.verification(file.dossier.id)) { frame.say(SealWords.verify) } }
        }
    }
}
