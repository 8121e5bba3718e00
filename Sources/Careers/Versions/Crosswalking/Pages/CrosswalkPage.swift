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

    private func rows(_ crosswalk: Crosswalk) -> HTML {
        let hidesDone = content.mayConfirm && !content.showsAll
        let lines = hidesDone ? crosswalk.unconfirmed : crosswalk.lines
        return Section(CrosswalkWords.rows, id: "rows", in: frame) {
            if content.mayConfirm { together(crosswalk) }
            if lines.isEmpty { p { frame.say(CrosswalkWords.nothingLeft) } }
            CrosswalkLines(lines: lines, crosswalk: crosswalk, mayConfirm: content.mayConfirm, frame: frame)
            if content.mayConfirm, crosswalk.lines.contains(where: \.isConfirmed) {
                p(.class("small noprint")) {
                    let page = CareersPaths.crosswalk(framework.id)
                    a(href: hidesDone ? page.query("all", 1) : page) { frame.say(hidesDone ? CrosswalkWords.showAll : CrosswalkWords.showLess) }
                }
            }
        }.html
    }

    private func together(_ crosswalk: Crosswalk) -> HTML {
        div(.class("actions noprint")) {
            for kind in [CrosswalkKind.same, .dropped, .new] {
                let count = crosswalk.together(kind).count
                if count > 0 {
                    ActionButton(
                        post: CareersPaths.crosswalkUnchanged(framework.id), CrosswalkWords.together(kind, count),
                        fields: [(CrosswalkKindForm.kind.name, kind.rawValue), (CrosswalkKindForm.count.name, String(count))], in: frame)
                }
            }
        }
    }
}
