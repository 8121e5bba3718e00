import Kernel
import Markup
import Site

/// A statement with its passages marked, and the kinds of fault found; what is said of each kind stands once, below.
struct CheckedStatementCard: Component {
    let statement: CheckedStatement
    let competency: Competency
    let content: CheckingContent
    let frame: Frame

    private var findings: [Finding] { statement.findings.filter { content.kind == nil || $0.kind == content.kind } }

    var html: HTML {
        article(.class("checked flow")) {
            if let level = content.grid.levels.first(where: { $0.order == statement.place.level }) {
                p(.class("small")) {
                    a(href: place(level)) { frame.say(LevelWords.named(level)) }
                }
            }
            p(.class("written"), .lang(statement.language.rawValue)) { marked }
            ul(.class("findings small")) { for kind in FindingKind.allCases where findings.contains(where: { $0.kind == kind }) { item(kind) } }
        }
    }

    /// Where it is written, or where it is read once it is written no more.
    private func place(_ level: Level) -> Path {
        content.isDraft ? CareersPaths.cell(content.grid.ladder.id, competency.id, level.id) : CareersPaths.level(level.id)
    }

    private func item(_ kind: FindingKind) -> HTML {
        li {
            a(fragment: "kind-" + kind.rawValue) { frame.say(CheckingWords.name(of: kind)) }
            if kind == .nearDuplicate, let twin { " " + frame.say(CheckingWords.twin(twin.name, twin.level)) }
        }
    }

    private var twin: (name: Phrase, level: Int)? {
        statement.twin.flatMap { twin in content.grid.competencies.first { $0.key == twin.competency }.map { ($0.name.phrase, twin.level) } }
    }

    @HTMLBuilder private var marked: HTML {
        for (text, isMarked) in parts {
            if isMarked { mark { text } } else { text }
        }
    }

    /// The text cut at its passages; of passages that overlap, the first is marked.
    private var parts: [(text: String, isMarked: Bool)] {
        var (parts, end): ([(String, Bool)], String.Index) = ([], statement.text.startIndex)
        for passage in findings.compactMap(\.passage).sorted(by: { $0.lowerBound < $1.lowerBound }) where passage.lowerBound >= end {
            parts += [(String(statement.text[end..<passage.lowerBound]), false), (String(statement.text[passage]), true)]
            end = passage.upperBound
        }
        return parts + [(String(statement.text[end...]), false)]
    }
}
