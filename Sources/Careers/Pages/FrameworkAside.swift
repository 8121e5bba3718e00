import Kernel
import Markup
import Site

/// Beside a framework: its versions, its context, the company's values.
struct FrameworkAside: Component {
    let content: FrameworkContent
    let frame: Frame

    var html: HTML {
        aside(.class("context"), .aria("label", frame.say(FrameworkWords.versions))) {
            section {
                h2 { frame.say(FrameworkWords.versions) }
                ul(.class("rows")) { for version in content.versions { row(version) } }
                if let publishedAt = content.framework.publishedAt {
                    p(.class("note")) {
                        frame.say(FrameworkWords.published(on: Day(of: publishedAt, in: frame.zone), by: content.publisher))
                    }
                }
            }
            if let consultation = content.consultation, content.framework.status.isPublished {
                section {
                    h2 { frame.say(ConsultationWords.title) }
                    ConsultationText(consultation: consultation, frame: frame)
                }
            }
            if let context = content.framework.context {
                section {
                    h2 { frame.say(FrameworkWords.context) }
                    SaidAtLength(context, class: "written small", in: frame)
                }
            }
            if !content.values.isEmpty {
                section {
                    h2 { frame.say(FrameworkWords.values) }
                    for value in content.values {
                        h3 { Said(value.name, in: frame) }
                        if let description = value.description { SaidAtLength(description, class: "written small", in: frame) }
                    }
                }
            }
        }
    }

    private func row(_ version: Framework) -> HTML {
        li(.current(.item, if: version.id == content.framework.id)) {
            span(.class("side small")) { StandingBadge(framework: version, today: content.today, frame: frame) }
            a(href: CareersPaths.framework(version.id)) { frame.say(CareersWords.version(version.version)) }
            if let label = version.label, label != String(version.version) { span(.class("quiet")) { " (\(label))" } }
            if let day = version.effectiveOn { p(.class("note")) { frame.say(FrameworkWords.effective(day)) } }
        }
    }
}
