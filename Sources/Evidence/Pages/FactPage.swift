import Kernel
import Markup
import Site

/// The form of a fact, new or written again while it is private.
struct FactPage: Component {
    let question: FactQuestion
    let state: FormState
    let frame: Frame

    private var standing: EvidenceStanding { question.standing }
    private var back: Path {
        question.item.map { EvidencePaths.item($0.id) } ?? EvidencePaths.list(of: standing.person, for: frame.viewer)
    }

    var html: HTML {
        Page(title, in: frame, crumbs: crumbs) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            p(.class("lead")) { frame.say(lead) }
            FormShell(post: address, in: frame, .data("guard")) {
                if let item = question.item { SeenVersion(item: item, state: state, frame: frame) }
                fields
                div(.class("actions after")) {
                    SubmitButton(question.item == nil ? FactWords.save : FactWords.saveChanges, in: frame)
                    a(href: back) { frame.say(FactWords.cancel) }
                }
            }
        }
    }

    @HTMLBuilder private var fields: HTML {
        WordingFields(isOwn: standing.isOneself, state: state, frame: frame)
        div(.class("pair")) {
            Field(FactFields.kind, FactWords.kind, .choice(kinds, none: EvidenceWords.choose), state: state, in: frame)
            Field(FactFields.happenedOn, FactWords.day, .line(.date), hint: dayHint, state: state, in: frame)
        }
        CompetencyFields(question: question, state: state, frame: frame)
        if standing.isOneself, question.item == nil { AudienceField(state: state, frame: frame) }
        for (level, title) in [(Confidentiality.private, FactWords.ifPrivate), (.shared, FactWords.ifShared)] {
            details(.class("disc")) {
                summary { frame.say(EvidenceWords.whoSees) + " – " + frame.say(title) }
                ReadersTable(confidentiality: level, reading: EvidenceReading(writingAbout: standing), frame: frame)
            }
        }
    }

    private var kinds: [(value: String, label: String)] { EvidenceKind.allCases.map { ($0.rawValue, frame.say($0.name)) } }
    private var dayHint: Phrase? { standing.lastDay(before: question.today).map(FactWords.dayUntil) }

    private var address: Path {
        if let item = question.item { return EvidencePaths.edit(item.id) }
        return standing.isOneself ? EvidencePaths.new() : EvidencePaths.newAbout(standing.person)
    }

    private var title: Phrase {
        if question.item != nil { return FactWords.titleRewrite }
        return standing.isOneself ? FactWords.titleOwn : FactWords.titleAbout(standing.name)
    }

    private var lead: Phrase {
        if question.item != nil { return FactWords.leadRewrite }
        return standing.isOneself ? FactWords.leadOwn : FactWords.leadOther
    }

    private var crumbs: [Page.Crumb] {
        let person: [Page.Crumb] = standing.isOneself ? [] : [.init(Phrase(same: standing.name), EvidencePaths.about(standing.person))]
        return [.init(EvidenceWords.evidence, EvidencePaths.mine())] + person + [
            .init(question.item == nil ? EvidenceWords.write : FactWords.rewrite)
        ]
    }
}
