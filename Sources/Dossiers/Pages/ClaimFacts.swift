import Careers
import Evidence
import Kernel
import Markup
import Reviews
import Site

/// The facts a claim rests on, and those it could rest on, each with its button.
struct ClaimFacts: Component {
    let sheet: ClaimSheet
    let frame: Frame

    private var claim: Claim { sheet.claim }
    private var person: PersonID { sheet.preparation.review.subject }

    var html: HTML {
        Section(ClaimWords.restsOn, id: "cited", in: frame, side: { span(.class("num")) { claim.evidence.count + claim.answers.count } }) {
            if claim.isBare, claim.cited.isEmpty { p(.class("quiet")) { frame.say(ClaimWords.restsOnNothing) } }
            if !claim.cited.isEmpty {
                ul(.class("evidence dated")) { for fact in claim.cited { row(fact, DossiersPaths.detachment(claim.id, fact.id), ClaimWords.unlink) } }
            }
            answers
        }
        answers.candidates
        if sheet.mayChange { candidates }
    }

    private var answers: ClaimAnswers { ClaimAnswers(sheet: sheet, frame: frame) }

    private var candidates: HTML {
        Section(
            ClaimWords.candidates, id: "facts", in: frame, side: { a(href: EvidencePaths.newAbout(person)) { frame.say(ClaimWords.newFact) } }
        ) {
            p(.class("note")) { frame.say(ClaimWords.candidatesNote) }
            if sheet.preparation.facts.isEmpty {
                EmptyState(ClaimWords.none, ClaimWords.noneText, in: frame)
            } else {
                filter
                if sheet.shown.isEmpty { p(.class("quiet")) { frame.say(ClaimWords.noMatch) } }
                ul(.class("evidence dated")) { for fact in sheet.shown { row(fact, DossiersPaths.citation(claim.id, fact.id), ClaimWords.link) } }
                pages
            }
        }.html
    }

    private func row(_ fact: EvidenceItem, _ path: Path, _ act: Phrase) -> HTML {
        li {
            span(.class("ref")) { time(datetime: fact.happenedOn.description) { frame.say(shortDay(fact.happenedOn)) } }
            span(.class("what")) {
                a(href: EvidencePaths.item(fact.id), .lang(fact.wording.language == frame.language ? nil : fact.wording.language.rawValue)) {
                    if fact.withdrawal == nil { fact.wording.title } else { del { fact.wording.title } }
                }
                span(.class("meta")) { meta(fact) }
            }
            if sheet.mayChange { ActionButton(post: path.query("competency", sheet.competency), act, kind: "textbtn small", in: frame) }
        }
    }

    /// Under no month of their own, facts of several months stand together.
    private func shortDay(_ day: Day) -> Phrase { Phrase(fr: French.shortDay(day), en: English.shortDay(day)) }

    private func meta(_ fact: EvidenceItem) -> String {
        let tags = fact.competencies.map { $0.name.preferring(frame.language) }
        let state = fact.withdrawal == nil ? [] : [frame.say(ClaimWords.withdrawn)]
        return ([frame.say(fact.kind.name), frame.say(.day(fact.happenedOn)), fact.authorName] + tags + state).joined(separator: ", ")
    }

    private var filter: HTML {
        form(action: DossiersPaths.claim(claim.id).fragment("facts")) {
            div(.class("field")) {
                label(for: "filter-competency") { frame.say(ClaimWords.competency) }
                select(.id("filter-competency"), .name("competency"), .class("mid")) {
                    option(value: "", .selected(if: sheet.competency == nil)) { frame.say(ClaimWords.anyCompetency) }
                    for theme in sheet.preparation.subjects.themes {
                        optgroup(label: theme.name.preferring(frame.language)) {
                            for row in theme.competencies {
                                option(value: row.id.description, .selected(if: row.id == sheet.competency)) { row.name.preferring(frame.language) }
                            }
                        }
                    }
                }
            }
            div(.class("actions")) { button(.class("btn second sm")) { frame.say(ClaimWords.narrow) } }
        }
    }

    @HTMLBuilder private var pages: HTML {
        if sheet.pages > 1 {
            nav(.class("actions"), .aria("label", frame.say(ClaimWords.pages))) {
                if sheet.page > 1 { a(href: page(sheet.page - 1)) { frame.say(ClaimWords.later) } }
                span(.class("small quiet")) { frame.say(ClaimWords.page(sheet.page, of: sheet.pages)) }
                if sheet.page < sheet.pages { a(href: page(sheet.page + 1)) { frame.say(ClaimWords.earlier) } }
            }
        }
    }

    private func page(_ number: Int) -> Path {
        DossiersPaths.claim(claim.id).query("competency", sheet.competency).query("page", number).fragment("facts")
    }
}
