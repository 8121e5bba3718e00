import Evidence
import Kernel
import Markup
import Site

/// Shared facts to tick under an answer: first those that speak of the competency, then the others of the period.
struct EvidencePicker: Component {
    let facts: CitableFacts
    let row: Grid.Row
    let index: Int
    let content: FormContent
    let state: FormState
    let frame: Frame

    private var name: String { AnswersForm.facts(index).name }

    private var chosen: Set<EvidenceID> {
        if state.isSentAgain { return Set((state.values[name] ?? []).compactMap { EvidenceID($0) }) }
        return content.answers[row.id]?.facts ?? []
    }

    var html: HTML {
        let problem = state.problem(name)
        div(.class("field"), .class("error", if: problem != nil), .id("f-" + name), .tabindex(-1)) {
            p(.class("label")) { frame.say(FactWords.facts) }
            p(.class("hint")) { frame.say(FactWords.hint) }
            if let problem { p(.class("msg")) { frame.say(problem) } }
            if facts.items.isEmpty { empty } else { list }
            if facts.unshared > 0 {
                p(.class("small quiet")) {
                    frame.say(FactWords.unshared(facts.unshared)) + " "
                    a(href: sheet) { frame.say(FactWords.open) }
                }
            }
        }
    }

    /// Whoever is not the person's manager has their own list of facts only.
    private var writesOwn: Bool { content.contribution.kind != .manager }
    private var sheet: Path { writesOwn ? EvidencePaths.mine() : EvidencePaths.about(content.review.subject) }

    private var empty: HTML {
        p(.class("small")) {
            frame.say(FactWords.none) + " "
            a(href: writesOwn ? EvidencePaths.new() : EvidencePaths.newAbout(content.review.subject)) { frame.say(FactWords.write) }
        }
    }

    private var list: HTML {
        let (close, others) = facts.sorted(for: row.id, chosen: chosen)
        return details(.class("disc"), .open(if: !chosen.isEmpty)) {
            summary { frame.say(FactWords.summary(chosen.count, of: facts.items.count)) }
            for fact in close { choice(fact) }
            if !close.isEmpty, !others.isEmpty { p(.class("label small")) { frame.say(FactWords.others) } }
            for fact in others { choice(fact) }
        }
    }

    private func choice(_ fact: EvidenceItem) -> HTML {
        label(for: nil, .class("check")) {
            input(type: .checkbox, .name(name), .value(fact.id.description), .checked(if: chosen.contains(fact.id)))
            span {
                span(.lang(fact.wording.language == frame.language ? nil : fact.wording.language.rawValue)) { fact.wording.title }
                span(.class("hint")) { FactText.meta(fact, frame) }
            }
        }
    }
}

enum FactText {
    /// What it is, from when, by whom when it is not the person.
    static func meta(_ fact: EvidenceItem, _ frame: Frame) -> String {
        let author = fact.isAboutItsAuthor ? [] : [fact.authorName]
        return ([frame.say(FactWords.kind(fact.kind)), frame.say(.day(fact.happenedOn))] + author).joined(separator: ", ")
    }
}

/// The facts cited under an answer, each a link for those who may read it.
struct CitationList: Component {
    let citations: Citations
    let frame: Frame

    var html: HTML {
        if !citations.items.isEmpty {
            ul(.class("evidence")) {
                for (index, fact) in citations.items.enumerated() {
                    li {
                        span(.class("ref num")) { index + 1 }
                        span(.class("what"), .lang(fact.wording.language == frame.language ? nil : fact.wording.language.rawValue)) {
                            a(href: EvidencePaths.item(fact.id)) { if fact.withdrawal == nil { fact.wording.title } else { del { fact.wording.title } } }
                            span(.class("meta"), .lang(fact.wording.language == frame.language ? nil : frame.language.rawValue)) {
                                FactText.meta(fact, frame)
                            }
                        }
                    }
                }
            }
        }
        if citations.hidden > 0 { p(.class("small quiet")) { frame.say(FactWords.hidden(citations.hidden)) } }
    }
}
