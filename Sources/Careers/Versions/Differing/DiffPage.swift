import Kernel
import Markup
import Site

/// What changes from a version to another, word by word, ladder by ladder.
struct DiffPage: Component {
    let content: DiffContent
    let frame: Frame

    private var framework: Framework { content.framework }
    private var page: Path { CareersPaths.changes(framework.id) }

    var html: HTML {
        Page(
            DiffWords.title,
            in: frame,
            crumbs: [
                .init(CareersWords.paths, CareersPaths.paths()), .init(framework.name.phrase, CareersPaths.framework(framework.id)),
                .init(DiffWords.title),
            ]
        ) {
            UnreadNotice(content.unread, in: frame)
            if let crosswalk = content.crosswalk {
                h1 { frame.say(DiffWords.titled(crosswalk, facts: content.facts?.all.count ?? 0)) }
                p(.class("lead")) { frame.say(DiffWords.lead(crosswalk)) }
                div(.class("actions noprint")) { a(href: CareersPaths.crosswalk(crosswalk.new.framework.id)) { frame.say(CrosswalkWords.title) } }
                if content.others.count > 1 { choice(crosswalk) }
                ladders(crosswalk)
                rows(crosswalk)
            } else {
                h1 { frame.say(DiffWords.title) }
                p { frame.say(DiffWords.alone) }
            }
        }
    }

    private func choice(_ crosswalk: Crosswalk) -> HTML {
        form(action: page, .class("noprint")) {
            div(.class("field")) {
                label(for: "with") { frame.say(DiffWords.with) }
                select(.id("with"), .name("with")) {
                    for other in content.others {
                        let isShown = [crosswalk.old.framework.id, crosswalk.new.framework.id].contains(other.id)
                        option(value: other.id.description, .selected(if: isShown)) { frame.say(CareersWords.version(other.version)) }
                    }
                }
            }
            div(.class("actions")) { button(.class("btn second sm")) { frame.say(ComparisonWords.show) } }
        }
    }

    /// With the version compared, the same link again.
    private func link(_ crosswalk: Crosswalk, ladder: String, all: Bool) -> Path {
        let other = crosswalk.new.framework.id == framework.id ? crosswalk.old.framework.id : crosswalk.new.framework.id
        return page.query("with", other).query("ladder", ladder).query("all", all ? 1 : nil)
    }

    private func ladders(_ crosswalk: Crosswalk) -> HTML {
        nav(.class("tabs"), .aria("label", frame.say(FrameworkWords.ladders))) {
            for grid in crosswalk.shownGrids {
                a(href: link(crosswalk, ladder: grid.ladder.key, all: content.showsAll), .current(.page, if: grid.ladder.key == content.ladder)) {
                    Said(grid.ladder.name, in: frame)
                    " (\(crosswalk.changes(on: grid.ladder.key) + (content.facts?.count(on: grid.ladder.key) ?? 0)))"
                }
            }
        }
    }

    @HTMLBuilder private func rows(_ crosswalk: Crosswalk) -> HTML {
        let lines = content.lines
        let names = CrosswalkNames(crosswalk)
        if let ladder = content.ladder {
            p(.class("small noprint")) {
                a(href: link(crosswalk, ladder: ladder, all: !content.showsAll)) { frame.say(content.showsAll ? DiffWords.onlyChanged : DiffWords.showAll) }
            }
        }
        let facts = content.facts?.shown(on: content.ladder) ?? []
        if !facts.isEmpty {
            h2 { frame.say(FactWords.title) }
            FactRows(facts: facts, crosswalk: crosswalk, frame: frame)
            h2 { frame.say(FactWords.expectations) }
        }
        if lines.isEmpty { p { frame.say(facts.isEmpty ? DiffWords.nothing : DiffWords.noExpectation) } }
        for (index, line) in lines.enumerated() {
            let place = names.place(of: line.row)
            if index == 0 || names.place(of: lines[index - 1].row) != place { h2(.class("as-h3 after")) { frame.say(place) } }
            DiffRow(row: line.row, crosswalk: crosswalk, frame: frame)
        }
    }
}

/// One row: the old words on one side, the new ones on the other.
struct DiffRow: Component {
    let row: CrosswalkRow
    let crosswalk: Crosswalk
    let frame: Frame

    var html: HTML {
        let sides = DiffSides(row, of: crosswalk, for: frame.language)
        let diff = WordDiff(from: sides.old, to: sides.new)
        div(.class("flow remark")) {
            p(.class("small")) { strong { frame.say(CrosswalkWords.named(row.kind)) } }
            div(.class("versus")) {
                side(row.old.compactMap { crosswalk.oldEntries[$0] }, crosswalk.old.framework) { DiffText(diff, .removed, in: sides.language, frame: frame) }
                side(row.new.compactMap { crosswalk.newEntries[$0] }, crosswalk.new.framework) { DiffText(diff, .added, in: sides.language, frame: frame) }
            }
        }
    }

    private func side(_ entries: [CrosswalkEntry], _ framework: Framework, @HTMLBuilder text: () -> HTML) -> HTML {
        div(.class("flow")) {
            p(.class("small quiet")) { frame.say(DiffWords.place(framework, levels: Array(Set(entries.map(\.level))).sorted())) }
            if !entries.isEmpty { text() }
        }
    }
}

extension Crosswalk {
    /// A grid for each ladder, that of the new version when there is one.
    var shownGrids: [LadderGrid] {
        ladderKeys.compactMap { key in (new.grids + old.grids).first { $0.ladder.key == key } }
    }
}
