import Kernel
import Markup
import Reviews

/// What managers and the person wrote under their name, and what is published of confidential comments.
struct SheetComments: Component {
    let content: DossierContent
    let language: Language

    var html: HTML {
        for form in content.managerForms { sheet(SheetWords.manager(form.author), form) }
        if let own = content.selfForm { sheet(SheetWords.ownComments, own) }
        for voice in content.voices { sheet(SheetWords.signed(voice.form.author, as: voice.kind), voice.form) }
        for published in content.published where !published.comments.isEmpty {
            h3 { PlacementWords.kind(published.kind)(language) }
            for remarks in published.comments where !remarks.texts.isEmpty {
                p(.class("small")) { strong { content.name(of: remarks.competency, language) } }
                ul(.class("dashes")) { for text in remarks.texts { li { Quote(text, on: language) } } }
            }
        }
    }

    @HTMLBuilder private func sheet(_ title: Phrase, _ form: DossierContent.Sheet) -> HTML {
        let written = form.answers.filter { $0.comment != nil }
        if !written.isEmpty {
            h3 { title(language) }
            if !form.spans.isEmpty { p(.class("small quiet")) { form.spans.map { SheetWords.span($0)(language) }.joined(separator: ", ") } }
            dl(.class("dl")) {
                for answer in written {
                    dt { content.name(of: answer.competency, language) }
                    dd { if let comment = answer.comment { Quote(comment, on: language) } }
                }
            }
        }
    }
}

/// What the dossier rests on, and what contradicts itself.
struct SheetCoverage: Component {
    let content: DossierContent
    let language: Language

    var html: HTML {
        let coverage = content.coverage
        let warnings = CoverageWarnings.of(coverage, from: content.cycle.from, to: content.cycle.to) { content.phrase(of: $0) }
        CoverageFigures(coverage: coverage, language: language)
        if !warnings.isEmpty { div(.class("flag")) { for warning in warnings { p { warning(language) } } } }
        if !coverage.contradictions.isEmpty {
            h3 { CoverageWords.contradictions(language) }
            for contradiction in coverage.contradictions {
                ContradictionPair(contradiction: contradiction, competency: content.name(of: contradiction.competency, language), language: language)
            }
        }
    }
}
