import Kernel
import Markup
import Reviews

/// What became of the axes of the review before, in the words of each.
struct SheetPoints: Component {
    let content: DossierContent
    let language: Language

    var html: HTML {
        for form in content.forms where !form.points.isEmpty {
            h3 { form.author }
            ul(.class("rows")) {
                for point in form.points {
                    li {
                        p { Quote(point.axis, on: language) }
                        p(.class("small")) { strong { SheetWords.standing(point.standing)(language) } }
                        if let comment = point.comment { p(.class("small")) { Quote(comment, on: language) } }
                    }
                }
            }
        }
    }
}

/// One to three priorities of the coming period.
struct SheetAxes: Component {
    let axes: [DossierContent.Axis]
    let language: Language

    var html: HTML {
        ul(.class("rows")) {
            for axis in axes {
                li {
                    p { Quote(axis.text, on: language) }
                    p(.class("small")) {
                        strong { SheetWords.signal(language) + Phrase(fr: " : ", en: ": ")(language) }
                        Quote(axis.signal, on: language)
                    }
                    if let support = axis.support {
                        p(.class("small")) {
                            strong { SheetWords.support(language) + Phrase(fr: " : ", en: ": ")(language) }
                            Quote(support, on: language)
                        }
                    }
                    p(.class("small quiet")) { axis.author }
                }
            }
        }
    }
}

extension DossierContent {
    /// The person's, then the managers'.
    var forms: [Sheet] { [selfForm].compactMap { $0 } + managerForms }
    /// Peers and reports who signed, one by one.
    var voices: [(kind: Contribution.Kind, form: Sheet)] { (attributed ?? []).flatMap { one in one.forms.map { (kind: one.kind, form: $0) } } }
    var hasPoints: Bool { forms.contains { !$0.points.isEmpty } }
}
