import Kernel
import Markup
import Site

/// A whole document that carries its style and links to nothing: the same wherever and whenever it is opened.
struct DossierDocument: Component {
    let content: DossierContent
    /// SHA-256 of the data it was drawn from.
    let hash: String
    /// The public address of the site at the sharing.
    let site: String
    let language: Language

    var html: HTML {
        Document(
            language: language.rawValue, title: SheetWords.title(content)(language), colorScheme: .light, head: DocumentStyle.current.html
        ) {
            main {
                DossierSheet(content, language) {
                    SealMark(hash: hash, language: language) {
                        p { strong { SheetWords.shared(content)(language) } }
                        p { SheetWords.forGood(language) }
                    } address: {
                        p(.class("quiet")) { SheetWords.verify(at: "\(site)\(DossiersPaths.verification(content.dossier))")(language) }
                    }
                }
            }
        }
    }
}

/// The foot of a dossier: the mark, what is sealed, its hash.
struct SealMark: Component {
    let hash: String
    let language: Language
    let said: HTML
    let address: HTML

    init(hash: String, language: Language, @HTMLBuilder said: () -> HTML, @HTMLBuilder address: () -> HTML) {
        self.hash = hash
        self.language = language
        self.said = said()
        self.address = address()
    }

    var html: HTML {
        footer(.class("seal")) {
            svg(width: 84, height: 84, .aria("hidden", true)) {
                circle(x: 42, y: 42, radius: 40, .class("st-past"))
                circle(x: 42, y: 42, radius: 35, .class("st-next"))
                path("M24 54h12v-10h12v-10h12", .class("st-past"))
            }
            div(.class("flow")) {
                said
                p(.class("hash")) { "SHA-256 " + Self.grouped(hash) }
                address
            }
        }
    }

    /// Four by four, to be compared by eye.
    static func grouped(_ hash: String) -> String {
        stride(from: 0, to: hash.count, by: 4).map { String(hash.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }
}
