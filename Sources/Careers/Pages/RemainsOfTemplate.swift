import Kernel
import Markup
import Site

/// Texts that are still a template's, each once with the ladders it stands on; a few, then the rest folded.
struct RemainsOfTemplate: Component {
    let framework: FrameworkID
    let remains: TemplateRemains
    let frame: Frame

    private static let shown = 5

    var html: HTML {
        let groups = remains.groups
        div(.class("flag flow")) {
            h3(.class("as-h3")) { frame.say(TemplateRemainWords.title(remains.texts.count)) }
            p(.class("note")) { frame.say(TemplateRemainWords.note) }
            list(groups.prefix(Self.shown))
            if groups.count > Self.shown {
                details(.class("disc")) {
                    summary { frame.say(TemplateRemainWords.more(groups.count - Self.shown)) }
                    list(groups.dropFirst(Self.shown))
                }
            }
        }
    }

    private func list(_ groups: ArraySlice<TemplateRemains.Group>) -> HTML {
        ul { for group in groups { li { line(group) } } }
    }

    @HTMLBuilder private func line(_ group: TemplateRemains.Group) -> HTML {
        if group.texts.count == 1, let text = group.texts.first {
            a(href: place(of: text)) { frame.say(named(text)) }
        } else if let first = group.texts.first {
            frame.say(TemplateRemainWords.says(first) + Phrase(fr: " : ", en: ": "))
            group.texts.map { text in
                a(href: place(of: text)) { frame.say(TemplateRemainWords.ladder(of: text) ?? TemplateRemainWords.says(text)) }
            }.joined(separator: HTML(text: ", "))
        }
    }

    private func named(_ text: TemplateRemains.Text) -> Phrase {
        guard let ladder = TemplateRemainWords.ladder(of: text) else { return TemplateRemainWords.says(text) }
        return TemplateRemainWords.says(text) + Phrase(same: ", ") + ladder
    }

    private func place(of text: TemplateRemains.Text) -> Path {
        switch text {
        case .context, .value: CareersPaths.description(framework)
        case .theme(let theme, _, let ladder, _): CareersPaths.themeDescription(ladder, theme)
        case .competency(let competency, _, let ladder, _): CareersPaths.row(ladder, competency)
        }
    }
}
