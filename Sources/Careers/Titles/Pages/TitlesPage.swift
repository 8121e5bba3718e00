import Kernel
import Markup
import Site

/// One box that answers which level a post is, and the titles it answers from.
struct TitlesPage: Component {
    let content: TitlesContent
    let frame: Frame

    private var title: Phrase { content.answer.map(TitleWords.title) ?? TitleWords.titles }

    var html: HTML {
        Page(title, in: frame, crumbs: [.init(CareersWords.paths, CareersPaths.paths()), .init(TitleWords.titles)]) {
            h1 { frame.say(title) }
            p(.class("lead")) { frame.say(TitleWords.lead) }
            form(action: CareersPaths.titles()) {
                div(.class("field")) {
                    label(for: "q") { frame.say(TitleWords.ask) }
                    input(type: .search, .id("q"), .name("q"), .value(content.question), .placeholder(frame.say(TitleWords.example)), .maxlength(200))
                }
                div(.class("actions")) { button(.class("btn")) { frame.say(TitleWords.search) } }
            }
            if let answer = content.answer { TitleAnswering(answer: answer, frame: frame) }
            listing
        }
    }

    private var listing: HTML {
        Section(TitleWords.listing, id: "titles", in: frame) {
            if content.writes, !content.titles.isEmpty { a(href: CareersPaths.newTitle()) { frame.say(TitleWords.new) } }
        } content: {
            if content.titles.isEmpty {
                EmptyState(TitleWords.noTitle, TitleWords.noTitleText, in: frame) {
                    if content.writes { a(href: CareersPaths.newTitle(), .class("btn second")) { frame.say(TitleWords.new) } }
                }
            } else {
                LiveFilter(of: "known", in: frame)
                ul(.class("rows"), .id("known")) { for title in content.titles { row(title) } }
            }
        }.html
    }

    private func row(_ title: JobTitle) -> HTML {
        li {
            if content.writes { span(.class("side")) { a(href: CareersPaths.title(title.id)) { frame.say(TitleWords.edit) } } }
            strong { frame.say(title.name) }
            if !title.variants.isEmpty { span(.class("quiet small")) { " " + title.variants.joined(separator: ", ") } }
            ul {
                for entry in title.levels {
                    if let level = content.levels.named(entry.level) {
                        li {
                            a(href: CareersPaths.level(level.id)) { level.label(frame.language) }
                            span(.class("quiet small")) { " " + frame.say(TitleWords.scope(entry.scope)) }
                        }
                    }
                }
            }
            left(title)
        }
    }

    /// What it stood for that is no more in force: told apart, until somebody takes it out.
    @HTMLBuilder private func left(_ title: JobTitle) -> HTML {
        let entries = title.levels.filter { content.levels.named($0.level) == nil }
        if !entries.isEmpty {
            p(.class("quiet small")) { frame.say(LeftLevelWords.title) }
            ul {
                for entry in entries {
                    li(.class("quiet small")) {
                        frame.say(content.left.named(entry.level).map(LeftLevelWords.label) ?? LeftLevelWords.unknown)
                        " " + frame.say(TitleWords.scope(entry.scope))
                    }
                }
            }
        }
    }
}

/// The levels a question may be about, each with its reasons; nothing is answered that nobody said.
struct TitleAnswering: Component {
    let answer: TitleAnswer
    let frame: Frame

    var html: HTML {
        if answer.asked.isEmpty {
            p(.class("says")) { frame.say(TitleWords.nothingAsked) }
        } else {
            p(.class("note")) { "\(frame.say(TitleWords.understood)) \(frame.say(TitleWords.understood(answer.asked)))" }
            if answer.matches.isEmpty, answer.near.isEmpty { p { frame.say(TitleWords.noneText) } }
            list(answer.matches, TitleWords.matches, "matches")
            list(answer.near, TitleWords.near, "near")
        }
    }

    @HTMLBuilder private func list(_ matches: [TitleMatch], _ title: Phrase, _ id: String) -> HTML {
        if !matches.isEmpty {
            Section(title, id: id, in: frame) {
                ul(.class("rows")) {
                    for match in matches {
                        li {
                            a(href: CareersPaths.level(match.level.id)) { match.level.label(frame.language) }
                            ul { for line in TitleWords.why(match) { li(.class("small")) { frame.say(line) } } }
                        }
                    }
                }
            }
        }
    }
}
