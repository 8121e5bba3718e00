import Foundation
import Kernel
import Markup

/// What the printing tool is given: the sealed document as it is stored, a sheet of style for paper, and a page added after it.
struct PrintedCopy {
    let file: PrintedFile
    let language: Language

    /// Nil when the stored bytes are no page.
    var order: PrintOrder? {
        page.map { page in
            PrintOrder(html: page, identifier: "\(file.dossier.id)-\(language.rawValue)", datedAt: file.seal.sealedAt)
        }
    }

    /// Text is escaped in a page, so each of these marks stands there once.
    private var page: [UInt8]? {
        let stored = String(decoding: file.texts.document(language), as: UTF8.self)
        guard let head = stored.firstRange(of: "</head>"), let body = stored.firstRange(of: "<body>"), let end = stored.firstRange(of: "</body>"),
            head.upperBound <= body.lowerBound, body.upperBound <= end.lowerBound
        else { return nil }
        let pieces: [Substring] = [
            stored[..<head.lowerBound], Substring(facts.string), stored[head.lowerBound..<body.upperBound], Substring(front.string),
            stored[body.upperBound..<end.lowerBound], Substring(PrintedMarks(file: file, language: language).html.string), stored[end.lowerBound...],
        ]
        return Array(pieces.joined().utf8)
    }

    private var content: DossierContent { file.content }

    /// For the file's properties, and the style.
    private var facts: HTML {
        HTML {
            Head.meta(name: "author", content: content.organization.name)
            Head.meta(name: "description", content: "\(SheetWords.dossier(language)), \(content.cycle.name)")
            Head.meta(name: "generator", content: "Palier")
            Head.meta(name: "dcterms.created", content: file.seal.sealedAt.formatted(.iso8601))
            Head.style(PrintStyle.sheet)
        }
    }

    /// What the margins of each page repeat, and the staircase above the name.
    private var front: HTML {
        HTML {
            div(.class("running running-who")) {
                strong { content.person.name }
                ", \(content.cycle.name)"
            }
            div(.class("running running-company")) { content.organization.name }
            div(.class("running running-seal")) {
                PrintWords.fingerprint(language) + " "
                span { SealMark.grouped(String(file.dossier.hashes.json.prefix(16))) }
            }
            div(.class("running running-after")) { PrintWords.added(language) }
            LevelStair(levels: content.levels.map(\.number), current: content.level.number)
        }
    }
}

/// The ladder's levels as steps, the person's one marked: a drawing only, the level stands beside it in words.
private struct LevelStair: Component {
    let levels: [Int]
    let current: Int

    var html: HTML {
        div(.class("stair"), .aria("hidden", true)) {
            for level in levels.sorted() { span(.class(level == current ? "here" : "step")) { b {} } }
        }
    }
}
