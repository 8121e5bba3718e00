import Kernel
import Markup
import Site

/// A template for each craft and one for all, seen like any file before it is stored.
struct TemplateOffers: Component {
    let frame: Frame

    var html: HTML {
        Section(TemplateWords.title, id: "templates", in: frame) {
            p(.class("note")) { frame.say(TemplateWords.lead) }
            for template in FrameworkTemplate.allCases { offer(template) }
        }.html
    }

    private func offer(_ template: FrameworkTemplate) -> HTML {
        div(.class("finding")) {
            div {
                h3 { frame.say(TemplateWords.craft(template)) }
                p(.class("note")) { frame.say(TemplateWords.about(template)) }
            }
            FormShell(post: CareersPaths.importing(), in: frame, carriesFiles: true) {
                input(type: .hidden, .name(ImportForm.template.name), .value(template.rawValue))
                div(.class("actions")) { SubmitButton(TemplateWords.start(template), kind: "btn second", in: frame) }
            }
        }
    }
}
