import Kernel
import Markup
import Reviews
import Site

/// Beside the paper: what is in it, what is expected, the documents, who reads.
struct DossierAside: Component {
    let file: SealedFile
    let frame: Frame

    private var dossier: Dossier { file.dossier }

    var html: HTML {
        aside(.class("context"), .aria("label", frame.say(SealWords.contents))) {
            if file.isToSign { signature }
            if file.mayState { statement }
            if file.content != nil { contents }
            section {
                h2 { frame.say(SealWords.document) }
                ul(.class("rows")) {
                    if file.isPrintable {
                        li { a(href: DossiersPaths.pdfFR(dossier.id), .hreflang("fr")) { frame.say(PrintWords.french) } }
                        li { a(href: DossiersPaths.pdfEN(dossier.id), .hreflang("en")) { frame.say(PrintWords.english) } }
                    }
                    li { a(href: DossiersPaths.documentFR(dossier.id), .hreflang("fr")) { frame.say(SealWords.documentFR) } }
                    li { a(href: DossiersPaths.documentEN(dossier.id), .hreflang("en")) { frame.say(SealWords.documentEN) } }
                    li { a(href: DossiersPaths.json(dossier.id)) { frame.say(SealWords.json) } }
                }
                if !file.isPrintable { p(.class("small quiet")) { frame.say(PrintWords.noTool) } }
            }
            section {
                h2 { frame.say(SealWords.seal) }
                p { frame.say(SealWords.title(file.verification.state)) }
                p { a(href: DossiersPaths.verification(dossier.id)) { frame.say(SealWords.verify) } }
            }
            readers
        }
    }

    private var signature: HTML {
        section {
            h2 { frame.say(SealWords.expected) }
            p { frame.say(SealWords.signNote) }
            p { a(href: ReviewsPaths.review(dossier.review).fragment("signature"), .class("btn")) { frame.say(SealWords.sign) } }
        }
    }

    private var statement: HTML {
        section {
            h2 { frame.say(AddendumWords.title) }
            p { a(fragment: "statements") { frame.say(file.addenda.isEmpty ? AddendumWords.add : AddendumWords.addAnother) } }
        }
    }

    private var contents: HTML {
        let hasPoints = file.content?.hasPoints ?? false
        let hasQuestions = !(file.content?.asked.isEmpty ?? true)
        let hasAxes = !(file.content?.axes.isEmpty ?? true)
        let parts =
            (hasPoints ? [(SheetWords.points, "points")] : []) + [
                (SheetWords.claims, "synthesis"), (SheetWords.placements, "placements"), (SheetWords.comments, "comments"),
            ] + (file.content?.contribution == nil ? [] : [(SheetWords.contribution, "contribution")])
            + (hasQuestions ? [(SheetWords.questions, "questions")] : []) + (hasAxes ? [(SheetWords.axes, "axes")] : []) + [
                (CoverageWords.title, "ground"), (SheetWords.cited, "cited"),
            ]
        return section {
            h2 { frame.say(SealWords.contents) }
            ol(.class("rows")) { for (title, id) in parts { li { a(fragment: "d-" + id) { frame.say(title) } } } }
        }
    }

    private var readers: HTML {
        let then = Set(file.managersThen.map(\.id))
        return section {
            h2 { frame.say(SealWords.whoCanSee) }
            table(.class("vis")) {
                tbody {
                    reader(dossier.subjectName, SealWords.readsAll)
                    for manager in file.managersThen { reader(manager.name, SealWords.readsThen) }
                    for manager in file.managers where !then.contains(manager.id) { reader(manager.name, SealWords.readsNow) }
                    reader(frame.say(SealWords.hr), SealWords.readsShared)
                    reader(frame.say(SealWords.others), SealWords.nothing)
                }
            }
        }
    }

    private func reader(_ who: String, _ what: Phrase) -> HTML {
        tr {
            th(scope: .row) { who }
            td { frame.say(what) }
        }
    }
}
