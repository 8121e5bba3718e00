import Kernel
import Markup
import Site

/// What became of each expectation and level: proposed, changed, confirmed.
struct CrosswalkPage: Component {
    let content: CrosswalkContent
    let state: FormState
    let frame: Frame

    private var framework: Framework { content.framework }

    var html: HTML {
        Page(
            CrosswalkWords.title,
            in: frame,
            crumbs: [
                .init(CareersWords.paths, CareersPaths.paths()), .init(framework.name.phrase, CareersPaths.framework(framework.id)),
                .init(CrosswalkWords.title),
            ]
        ) {
            ErrorSummary(state, in: frame)
            UnreadNotice(content.unread, in: frame)
            h1 { frame.say(content.crosswalk.map(CrosswalkWords.titled) ?? CrosswalkWords.title) }
            if let crosswalk = content.crosswalk {
                p(.class("lead")) { frame.say(CrosswalkWords.lead) }
                div(.class("actions noprint")) { a(href: CareersPaths.changes(framework.id)) { frame.say(DiffWords.link) } }
                if let line = content.chosenLine, content.mayConfirm {
                    CrosswalkChange(line: line, crosswalk: crosswalk, state: state, frame: frame)
                }
                CrosswalkLevels(crosswalk: crosswalk, mayConfirm: content.mayConfirm, state: state, frame: frame)
                rows(crosswalk)
            } else {
                p { frame.say(CrosswalkWords.firstVersion) }
            }
        }
    }

    /// What leaves something to weigh, unless everything is asked for.
    private func rows(_ crosswalk: Crosswalk) -> HTML {
        let lines = content.showsAll ? crosswalk.lines : crosswalk.lines.filter(isShown)
        let page = CareersPaths.crosswalk(framework.id)
        return Section(CrosswalkWords.rows, id: "rows", in: frame) {
            if content.mayConfirm { together(crosswalk) }
            if lines.isEmpty { p { frame.say(crosswalk.unconfirmed.isEmpty ? CrosswalkWords.nothingLeft : CrosswalkWords.onlySame) } }
            CrosswalkLines(lines: lines, crosswalk: crosswalk, mayConfirm: content.mayConfirm, frame: frame)
            if content.showsAll || lines.count < crosswalk.lines.count {
                p(.class("small noprint")) {
                    a(href: content.showsAll ? page : page.query("all", 1)) { frame.say(content.showsAll ? CrosswalkWords.showLess : CrosswalkWords.showAll) }
                }
            }
        }.html
    }

    private func isShown(_ line: Crosswalk.Line) -> Bool {
        if content.mayConfirm, line.isConfirmed { return false }
        return line.row.kind != .same || line.standing == .outdated
    }

    private func together(_ crosswalk: Crosswalk) -> HTML {
        div(.class("actions noprint")) {
            for kind in [CrosswalkKind.same, .dropped, .new] {
                let lines = crosswalk.together(kind)
                if !lines.isEmpty {
                    ActionButton(
                        post: CareersPaths.crosswalkUnchanged(framework.id), CrosswalkWords.together(kind, lines.count),
                        fields: [
                            (CrosswalkKindForm.kind.name, kind.rawValue), (CrosswalkKindForm.count.name, String(lines.count)),
                            (CrosswalkRowForm.seen.name, crosswalk.seen(lines)),
                        ], in: frame)
                }
            }
        }
    }
}
