import Kernel
import Markup
import Site

/// Rows of a crosswalk, under the competency they belong to: the old text and the new one.
struct CrosswalkLines: Component {
    let lines: [Crosswalk.Line]
    let crosswalk: Crosswalk
    let mayConfirm: Bool
    let frame: Frame

    var html: HTML {
        let names = CrosswalkNames(crosswalk)
        for (index, line) in lines.enumerated() {
            let place = names.place(of: line.row)
            if index == 0 || names.place(of: lines[index - 1].row) != place { h3 { frame.say(place) } }
            row(line, names)
        }
    }

    private func row(_ line: Crosswalk.Line, _ names: CrosswalkNames) -> HTML {
        div(.class("flow remark")) {
            p(.class("small")) {
                strong { frame.say(CrosswalkWords.named(line.row.kind)) }
                span(.class("quiet")) { ", " + frame.say(standing(line)).lowercased() }
            }
            div(.class("versus")) {
                side(line.row.old.compactMap { crosswalk.oldEntries[$0] }, names)
                side(line.row.new.compactMap { crosswalk.newEntries[$0] }, names)
            }
            if mayConfirm { actions(line) }
        }
    }

    private func standing(_ line: Crosswalk.Line) -> Phrase {
        switch line.standing {
        case .proposed: CrosswalkWords.proposed
        case .confirmed: CrosswalkWords.done
        case .outdated: CrosswalkWords.outdated
        }
    }

    private func side(_ entries: [CrosswalkEntry], _ names: CrosswalkNames) -> HTML {
        div(.class("flow")) {
            if entries.isEmpty { p(.class("note")) { "—" } }
            for entry in entries { CrosswalkText(entry: entry, frame: frame) }
        }
    }

    private func actions(_ line: Crosswalk.Line) -> HTML {
        let page = CareersPaths.crosswalk(crosswalk.new.framework.id)
        let anchor = line.row.new.first.map { "new:\($0)" } ?? line.row.old.first.map { "old:\($0)" }
        return div(.class("actions noprint")) {
            if !line.isConfirmed {
                ActionButton(
                    post: page, CrosswalkWords.confirm,
                    fields: [(CrosswalkRowForm.kind.name, line.row.kind.rawValue), (CrosswalkRowForm.seen.name, crosswalk.read(line.row))]
                        + line.row.old.map { (CrosswalkRowForm.old.name, $0.description) } + line.row.new.map { (CrosswalkRowForm.new.name, $0.description) },
                    in: frame)
            }
            a(href: page.query("row", anchor).fragment("change")) { frame.say(CrosswalkWords.change) }
        }
    }
}

/// One expectation of a side.
struct CrosswalkText: Component {
    let entry: CrosswalkEntry
    let frame: Frame

    var html: HTML {
        p(.class("small quiet")) { frame.say(CareersWords.level(entry.level)) }
        if let text = entry.text {
            SaidAtLength(text, in: frame)
        } else if let grade = entry.grade {
            p(.class("written")) { frame.say(ExpectationWords.grade(Phrase(same: grade))) }
        }
    }
}

/// What ladders and competencies are called in either version, the new name first.
struct CrosswalkNames {
    private let ladders: [String: Phrase]
    private let competencies: [String: Phrase]
    private let old: [ExpectationIdentity: CrosswalkEntry]
    private let new: [ExpectationIdentity: CrosswalkEntry]

    init(_ crosswalk: Crosswalk) {
        let grids = crosswalk.new.grids + crosswalk.old.grids
        ladders = Dictionary(grids.map { ($0.ladder.key, $0.ladder.name.phrase) }, uniquingKeysWith: { first, _ in first })
        competencies = Dictionary(grids.flatMap(\.competencies).map { ($0.key, $0.name.phrase) }, uniquingKeysWith: { first, _ in first })
        (old, new) = (crosswalk.oldEntries, crosswalk.newEntries)
    }

    func place(of row: CrosswalkRow) -> Phrase {
        guard let entry = row.new.first.flatMap({ new[$0] }) ?? row.old.first.flatMap({ old[$0] }) else { return Phrase(same: "") }
        return place(of: entry)
    }

    func place(of entry: CrosswalkEntry) -> Phrase {
        (ladders[entry.ladder] ?? Phrase(same: entry.ladder)) + Phrase(same: ", ") + (competencies[entry.competency] ?? Phrase(same: entry.competency))
    }
}
