import Kernel
import Markup
import Site

/// What the criterion checker found in a ladder: each passage, why it is a difficulty, and what to write instead.
struct CheckingPage: Component {
    let content: CheckingContent
    let frame: Frame

    private var ladder: Ladder { content.grid.ladder }
    private var page: Path { CareersPaths.checking(ladder.id) }

    var html: HTML {
        Page(
            CheckingWords.title,
            in: frame,
            crumbs: [
                .init(CareersWords.paths, CareersPaths.paths()),
                .init(ladder.name.phrase, content.isDraft ? CareersPaths.structure(ladder.id) : CareersPaths.ladder(ladder.id)),
                .init(CheckingWords.title),
            ]
        ) {
            UnreadNotice(content.unread, in: frame)
            h1 { frame.say(CheckingWords.titled(ladder.name.phrase)) }
            p(.class("lead")) { frame.say(CheckingWords.lead) }
            languages
            if content.check.statements.isEmpty {
                EmptyState(CheckingWords.nothingWritten, CheckingWords.nothingWrittenText(content.language), in: frame)
            } else if content.check.faulty.isEmpty {
                EmptyState(CheckingWords.nothingFound(content.check.statements.count), CheckingWords.nothingFoundText, in: frame)
            } else {
                p { frame.say(CheckingWords.found(content.check.faulty.count, of: content.check.statements.count)) }
                kinds
                for row in content.rows { section(row) }
                reasons
            }
        }
    }

    private var languages: HTML {
        nav(.class("tabs"), .aria("label", frame.say(CheckingWords.languageRead))) {
            for language in Language.allCases {
                a(href: page.query("language", language.rawValue), .current(.page, if: language == content.language)) {
                    frame.say(CheckingWords.written(in: language))
                }
            }
        }
    }

    private var kinds: HTML {
        ul(.class("findings")) {
            for (kind, count) in content.check.counts {
                li { a(href: shown(kind), .current(.item, if: kind == content.kind)) { frame.say(CheckingWords.counted(kind, count)) } }
            }
            if content.kind != nil { li { a(href: page.query("language", content.language.rawValue)) { frame.say(CheckingWords.allKinds) } } }
        }
    }

    /// Why each kind found is a fault, what to do, and the law: said once, however many statements are concerned.
    private var reasons: HTML {
        Section(CheckingWords.why, id: "why", in: frame) {
            for (kind, _) in content.check.counts where content.kind == nil || content.kind == kind {
                div(.id("kind-" + kind.rawValue), .class("flow")) {
                    h3 { frame.say(CheckingWords.name(of: kind)) }
                    p { frame.say(CheckingWords.reason(for: kind) + Phrase(same: " ") + CheckingWords.direction(for: kind)) }
                    if let law = CheckingWords.law(on: kind) { p(.class("note")) { frame.say(law) } }
                }
            }
        }.html
    }

    private func shown(_ kind: FindingKind) -> Path {
        page.query("language", content.language.rawValue).query("kind", kind.rawValue)
    }

    private func section(_ row: CheckingContent.Row) -> HTML {
        Section(row.competency.name.phrase, id: "row-\(row.competency.id)", in: frame) {
            for statement in row.statements {
                CheckedStatementCard(statement: statement, competency: row.competency, content: content, frame: frame)
            }
        }.html
    }
}
