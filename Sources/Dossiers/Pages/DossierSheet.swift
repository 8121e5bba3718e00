import Careers
import Evidence
import Foundation
import Kernel
import Markup
import Reviews

/// The paper: the same on the page and in the sealed documents, drawn from the sealed data alone.
struct DossierSheet: Component {
    let content: DossierContent
    let language: Language
    let foot: HTML

    init(_ content: DossierContent, _ language: Language, @HTMLBuilder foot: () -> HTML) {
        self.content = content
        self.language = language
        self.foot = foot()
    }

    var html: HTML {
        article(.class("sheet")) {
            SheetHead(content: content, language: language)
            if content.hasPoints { part(SheetWords.points, "points") { SheetPoints(content: content, language: language) } }
            part(SheetWords.claims, "synthesis") { SheetClaims(content: content, language: language) }
            part(SheetWords.placements, "placements") { SheetPlacements(content: content, language: language) }
            part(SheetWords.comments, "comments") { SheetComments(content: content, language: language) }
            if let told = content.contribution { part(SheetWords.contribution, "contribution") { SheetContribution(told: told, language: language) } }
            if !content.asked.isEmpty { part(SheetWords.questions, "questions") { SheetQuestions(content: content, language: language) } }
            if !content.axes.isEmpty { part(SheetWords.axes, "axes") { SheetAxes(axes: content.axes, language: language) } }
            part(CoverageWords.title, "ground") { SheetCoverage(content: content, language: language) }
            part(SheetWords.cited, "cited") { SheetFacts(content: content, language: language) }
            foot
        }
    }

    private func part(_ title: Phrase, _ id: String, @HTMLBuilder _ inside: () -> HTML) -> HTML {
        section(.class("sec"), .aria("labelledby", "d-" + id)) {
            h2(.id("d-" + id)) { title(language) }
            inside()
        }
    }
}

/// Whose, when, by whom.
private struct SheetHead: Component {
    let content: DossierContent
    let language: Language

    var html: HTML {
        header(.class("cover")) {
            div {
                p(.class("small")) { "\(content.organization.name), \(SheetWords.dossier(language))" }
                h1 { content.person.name }
                p { SheetWords.period(content.cycle.from, content.cycle.to)(language) }
            }
            p(.class("small quiet")) { SheetWords.shared(content)(language) }
        }
        dl(.class("facts")) {
            fact(SheetWords.level, "\(content.level.number), \(content.level.name(language))")
            if let held = content.levelsHeld { fact(SheetWords.levelsHeld, held.map { SheetWords.held($0)(language) }.joined(separator: ", ")) }
            fact(SheetWords.managers, content.managers.map(\.name).joined(separator: ", "))
            fact(SheetWords.framework, "\(content.framework.name(language)), \(SheetWords.version(content.framework.version)(language))")
            fact(SheetWords.cycle, content.cycle.name)
        }
    }

    private func fact(_ term: Phrase, _ text: String) -> HTML {
        div {
            dt { term(language) }
            dd { text }
        }
    }
}

/// The claims, each with the references of its facts.
private struct SheetClaims: Component {
    let content: DossierContent
    let language: Language

    var html: HTML {
        ol(.class("claims")) {
            for claim in content.claims {
                li {
                    div {
                        p(.class("txt")) { Quote(claim.text, on: language) }
                        p(.class("tag")) { "\(content.name(of: claim, language)), \(ClaimWords.by(claim.author.name)(language))" }
                    }
                    ul(.class("side-list"), .aria("label", SheetWords.evidence(language))) {
                        for reference in claim.evidence { cited(reference) }
                        for answer in claim.answers ?? [] { cited(answer) }
                    }
                }
            }
        }
    }

    /// A competency of a form: what it says stands in the tables below.
    private func cited(_ answer: CitedAnswer) -> HTML {
        let said = content.said(answer).map { PlacementWords.colon(language) + PlacementWords.statement($0)(language) } ?? ""
        return li { "\(PlacementWords.source(answer.source)(language))\(said), \(content.name(of: answer.competency, language))" }
    }

    private func cited(_ reference: String) -> HTML {
        let fact = content.evidence.first { $0.reference == reference }
        return li {
            a(fragment: "d-" + reference, .class("ref")) { reference }
            if let fact {
                " "
                Quote(WrittenText(fact.title, in: fact.language), on: language)
                ", \(Phrase.day(fact.happenedOn)(language))"
            }
        }
    }
}

/// The facts cited, as they were worded at the sharing.
private struct SheetFacts: Component {
    let content: DossierContent
    let language: Language

    var html: HTML {
        ul(.class("evidence")) {
            for fact in content.evidence {
                li(.id("d-" + fact.reference)) {
                    span(.class("ref")) { fact.reference }
                    span(.class("what")) {
                        Quote(WrittenText(fact.title, in: fact.language), on: language)
                        if let detail = fact.detail { p(.class("small")) { Quote(WrittenText(detail, in: fact.language), on: language) } }
                        span(.class("meta")) { meta(fact) }
                    }
                }
            }
        }
    }

    private func meta(_ fact: DossierContent.Fact) -> String {
        let tags = fact.competencies.map { $0(language) }
        let start = [fact.kind.name(language), Phrase.day(fact.happenedOn)(language), fact.author.name]
        return (start + [fact.source].compactMap { $0 } + tags).joined(separator: ", ")
    }
}

extension DossierContent {
    func said(_ answer: CitedAnswer) -> PublishedStatement? {
        if let kind = answer.source.perspective {
            return published.first { $0.kind == kind }?.statements.first { $0.competency == answer.competency }?.statement
        }
        return selfForm?.answers.first { $0.competency == answer.competency }?.placement.map { PublishedStatement(single: $0) }
    }

    func name(of competency: CompetencyID, _ language: Language) -> String {
        themes.lazy.flatMap(\.competencies).first { $0.id == competency }?.name(language) ?? ""
    }

    func name(of claim: Affirmation, _ language: Language) -> String {
        [themes.first { $0.id == claim.theme }?.name(language), claim.competency.map { name(of: $0, language) }].compactMap { $0 }.joined(separator: ", ")
    }

    func phrase(of theme: ThemeID) -> Phrase {
        guard let name = themes.first(where: { $0.id == theme })?.name else { return Phrase(same: "") }
        return Phrase(fr: name(.french), en: name(.english))
    }
}
