import Kernel
import Markup
import Site

/// The same as a document that stands alone in the archive.
struct EverythingDocument: Component {
    let everything: Everything
    let language: Language

    private static let style = InnerStyle(
        """
        *{box-sizing:border-box}body{font:100%/1.55 system-ui,sans-serif;color:#14181a;background:#fff;margin:0;overflow-wrap:break-word}
        main{max-width:52rem;margin:0 auto;padding:2.5rem 1.5rem}h1,h2{font-family:Charter,Georgia,serif;font-weight:500;line-height:1.25}
        h2{margin-top:2.4rem;border-top:1px solid #b4b0a6;padding-top:1rem}ul{list-style:none;padding:0}li{padding:.7rem 0;border-top:1px solid #d8d5cd}
        .dl{display:grid;grid-template-columns:minmax(7rem,14rem) minmax(0,1fr);gap:.2rem 1rem;margin:0}dt{color:#454b4e}dd{margin:0}
        .small,.note{font-size:.8333rem;color:#454b4e}.written{white-space:pre-line;font-family:Charter,Georgia,serif}
        """)

    var html: HTML {
        Document(language: language.rawValue, title: AccessWords.titled(everything.name)(language), colorScheme: .light, head: Self.style.html) {
            main {
                h1 { AccessWords.titled(everything.name)(language) }
                p { AccessWords.madeAt(everything.madeAt, in: everything.timeZone)(language) }
                p { AccessWords.others(language) }
                if everything.reader == .keeper { p { AccessWords.copyNote(language) } }
                p { AccessWords.inside(language) }
                for part in everything.parts where !part.isEmpty {
                    h2 { part.title(language) }
                    RecordList(part: part, language: language, zone: everything.timeZone)
                }
            }
        }.html
    }
}
