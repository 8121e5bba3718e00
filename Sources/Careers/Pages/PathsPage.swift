import Kernel
import Markup
import Site

struct PathsPage: Component {
    let content: PathsContent
    let frame: Frame

    private var count: Int { content.inForce.reduce(0) { $0 + content.ladders(of: $1).count } }
    private var title: Phrase { count == 0 ? PathsWords.noneTitle : PathsWords.title(count) }

    var html: HTML {
        if frame.isForAnOutsider { NothingForCoaches(CareersWords.paths, in: frame) } else { whole }
    }

    private var whole: HTML {
        Page(CareersWords.paths, in: frame) {
            h1 { frame.say(title) }
            p(.class("lead")) { frame.say(PathsWords.lead) }
            p(.class("note")) { a(href: CareersPaths.titles()) { frame.say(TitleWords.titles) } }
            if content.inForce.isEmpty, content.ahead.isEmpty {
                empty
            } else {
                if content.isAuthor {
                    div(.class("actions")) { a(href: CareersPaths.importing(), .class("btn second")) { frame.say(PathsWords.importFiles) } }
                }
                for (index, framework) in content.inForce.enumerated() { section(framework, id: "in-force-\(index)") }
                others(content.upcoming, PathsWords.upcoming, id: "upcoming", note: nil)
                others(content.drafts, PathsWords.drafts, id: "drafts", note: content.seesDrafts ? PathsWords.draftsNote : PathsWords.askedNote)
            }
        }.html
    }

    private var empty: HTML {
        EmptyState(PathsWords.emptyTitle, content.isAuthor ? PathsWords.emptyForAuthors : PathsWords.emptyForReaders, in: frame) {
            if content.isAuthor { a(href: CareersPaths.importing(), .class("btn")) { frame.say(PathsWords.chooseFramework) } }
        }.html
    }

    private func section(_ framework: Framework, id: String) -> HTML {
        Section(framework.name.phrase, id: id, in: frame) {
            a(href: CareersPaths.framework(framework.id)) { frame.say(PathsWords.seeFramework) }
        } content: {
            p(.class("note")) {
                frame.say(
                    CareersWords.version(framework.version) + Phrase(same: ", ") + StandingWords.sentence(framework, on: content.today)
                )
            }
            LaddersByCraft(ladders: content.ladders(of: framework), maps: content.maps[framework.id] ?? [], frame: frame)
        }.html
    }

    @HTMLBuilder private func others(_ frameworks: [Framework], _ title: Phrase, id: String, note: Phrase?) -> HTML {
        if !frameworks.isEmpty {
            Section(title, id: id, in: frame) {
                if let note { p(.class("note")) { frame.say(note) } }
                ul(.class("rows")) { for framework in frameworks { row(framework) } }
            }
        }
    }

    private func row(_ framework: Framework) -> HTML {
        let ladders = content.ladders(of: framework)
        return li {
            span {
                a(href: CareersPaths.framework(framework.id)) { Said(framework.name, in: frame) }
                span(.class("quiet")) { ", " + frame.say(CareersWords.version(framework.version)).lowercased() }
            }
            span(.class("side small")) {
                frame.say(CareersWords.ladders(ladders.count))
                ", "
                frame.say(StandingWords.sentence(framework, on: content.today))
            }
        }
    }
}

/// Ladders under the craft they belong to, in the framework's order.
struct LaddersByCraft: Component {
    let ladders: [LadderSummary]
    var maps: [TrackMap] = []
    let frame: Frame

    var html: HTML {
        for craft in crafts {
            h3 { frame.say(craft.name) }
            ul(.class("rows")) { for summary in craft.ladders { row(summary) } }
            for map in maps where craft.ladders.contains(where: { $0.ladder.id == map.tracks.first?.ladder.id }) { drawing(map) }
        }
    }

    /// Open where there is one, folded where there would be a page of them.
    private func drawing(_ map: TrackMap) -> HTML {
        details(.class("disc"), .open(if: maps.count == 1)) {
            summary { frame.say(PassageWords.title) }
            TrackDrawing(map: map, frame: frame)
        }
    }

    private var crafts: [(name: Phrase, ladders: [LadderSummary])] {
        var order: [String] = []
        for summary in ladders where !order.contains(summary.ladder.craft) { order.append(summary.ladder.craft) }
        let byCraft = Dictionary(grouping: ladders, by: \.ladder.craft)
        return order.compactMap { craft in
            guard let some = byCraft[craft], let first = some.first else { return nil }
            return (first.ladder.craftWords, some)
        }
    }

    private func row(_ summary: LadderSummary) -> HTML {
        li {
            span {
                a(href: CareersPaths.ladder(summary.ladder.id)) { Said(summary.ladder.name, in: frame) }
                if summary.ladder.track == .manager { span(.class("quiet")) { ", " + frame.say(summary.ladder.track.words) } }
            }
            span(.class("side small")) {
                frame.say(CareersWords.levels(summary.levels))
                ", "
                frame.say(CareersWords.competencies(summary.competencies))
            }
        }
    }
}
