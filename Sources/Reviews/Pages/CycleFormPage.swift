import Careers
import Kernel
import Markup
import People
import Site

/// Preparing or correcting a cycle.
struct CycleFormPage: Component {
    let cycle: ReviewCycle?
    let choices: CycleChoices
    let state: FormState
    let frame: Frame

    private var title: Phrase { cycle == nil ? CycleWords.newCycle : CycleWords.editCycle }

    var html: HTML {
        Page(title, in: frame, crumbs: [.init(ReviewWords.reviews, ReviewsPaths.reviews()), .init(title)]) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            p(.class("lead")) { frame.say(CycleWords.lead) }
            FormShell(post: cycle.map { ReviewsPaths.editCycle($0.id) } ?? ReviewsPaths.newCycle(), in: frame, .data("guard")) {
                if let cycle { input(type: .hidden, .name("version"), .value(cycle.version)) }
                period
                people
                calendar
                asking
                confidentiality
                div(.class("actions after")) { SubmitButton(CycleWords.create, in: frame) }
            }
        }
    }

    private var period: HTML {
        Section(CycleWords.whatFor, id: "what-for", in: frame) {
            Field(CycleForm.name, CycleWords.name, hint: CycleWords.nameHint, width: "mid", state: state, in: frame)
            div(.class("pair")) {
                day(CycleForm.periodFrom, CycleWords.periodFrom)
                day(CycleForm.periodTo, CycleWords.periodTo)
            }
            Field(CycleForm.quarters, CycleWords.quarters, hint: CycleWords.quartersHint, width: "mid", state: state, in: frame)
            if !choices.frameworks.contains(where: \.isPublished) { unpublished }
            Field(
                CycleForm.framework, CycleWords.framework,
                .choice(
                    choices.frameworks.map { framework in
                        let name = framework.name.preferring(frame.language)
                        return (framework.id.description, framework.isPublished ? name : "\(name) (\(frame.say(CycleWords.draftFramework)))")
                    }, none: nil), state: state, in: frame)
        }.html
    }

    private var unpublished: HTML {
        div(.class("finding flag")) {
            p { frame.say(CycleWords.publishFirst) }
            div(.class("actions")) { a(href: CareersPaths.paths()) { frame.say(CycleWords.openPaths) } }
        }
    }

    private var people: HTML {
        Section(CycleWords.whom, id: "whom", in: frame) {
            p(.class("note")) { frame.say(CycleWords.scopeHint) }
            if !choices.teams.isEmpty { Ticks(CycleForm.teams, CycleWords.teams, choices.teams, state: state, frame: frame) }
            if !choices.crafts.isEmpty { Ticks(CycleForm.crafts, CycleWords.crafts, choices.crafts, state: state, frame: frame) }
        }.html
    }

    private var calendar: HTML {
        Section(CycleWords.when, id: "when", in: frame) {
            TimeZoneField(declaration: CycleForm.zone, label: CycleWords.zone, hint: CycleWords.zoneHint, state: state, frame: frame)
            day(CycleForm.startsOn, CycleWords.startsOn)
            day(CycleForm.nominationsDueOn, CycleWords.nominationsDueOn)
            day(CycleForm.answersDueOn, CycleWords.answersDueOn)
            day(CycleForm.writingDueOn, CycleWords.writingDueOn)
            day(CycleForm.sharingDueOn, CycleWords.sharingDueOn)
            day(CycleForm.conversationDueOn, CycleWords.conversationDueOn)
        }.html
    }

    private var asking: HTML {
        Section(AskingWords.asking, id: "asking", in: frame) {
            Field(CycleForm.load, AskingWords.load, .line(.number), hint: AskingWords.loadHint, width: "short", state: state, in: frame)
            Field(
                CycleForm.crossTeam, AskingWords.crossTeam,
                .choice([("together", frame.say(AskingWords.together)), ("apart", frame.say(AskingWords.apart))], none: nil),
                hint: AskingWords.crossTeamHint, width: "mid", state: state, in: frame)
        }.html
    }

    private var confidentiality: HTML {
        Section(CycleWords.confidence, id: "confidence", in: frame) {
            Field(CycleForm.mode, AnonymityWords.peersMode, .choice(modes, none: nil), hint: AnonymityWords.modeHint, width: "mid", state: state, in: frame)
            Field(
                CycleForm.reportMode, AnonymityWords.reportsMode, .choice(modes, none: nil), hint: AnonymityWords.bothOrNeither, width: "mid", state: state,
                in: frame)
            p(.class("note")) { frame.say(CycleWords.kHint) }
            Field(CycleForm.kPlacements, CycleWords.kPlacements, .line(.number), width: "short", state: state, in: frame)
            Field(CycleForm.kComments, CycleWords.kComments, .line(.number), width: "short", state: state, in: frame)
        }.html
    }

    private var modes: [(value: String, label: String)] { AnswerMode.allCases.map { ($0.rawValue, frame.say(AnonymityWords.mode($0))) } }

    private func day(_ field: FieldDeclaration, _ label: Phrase) -> HTML {
        Field(field, label, .line(.date), width: "short", state: state, in: frame).html
    }
}

/// A list of things to tick.
private struct Ticks: Component {
    let field: FieldDeclaration
    let label: Phrase
    let choices: [CycleChoices.Scope]
    let state: FormState
    let frame: Frame

    init(_ field: FieldDeclaration, _ label: Phrase, _ choices: [CycleChoices.Scope], state: FormState, frame: Frame) {
        self.field = field
        self.label = label
        self.choices = choices
        self.state = state
        self.frame = frame
    }

    var html: HTML {
        let problem = state.problem(field.name)
        fieldset(.class("field"), .class("error", if: problem != nil), .id("f-" + field.name), .tabindex(-1)) {
            legend { frame.say(label) }
            if let problem { p(.class("msg")) { frame.say(problem) } }
            for choice in choices {
                Markup.label(.class("check")) {
                    input(
                        type: .checkbox, .name(field.name), .value(choice.id.description),
                        .checked(if: state.values[field.name]?.contains(choice.id.description) ?? false))
                    span { frame.say(choice.name) }
                }
            }
        }
    }
}

extension FormState {
    /// A new cycle: two weeks of peers, three of answers, a month to write, share and talk.
    init(_ choices: CycleChoices) {
        let start = choices.today.adding(days: 7)
        let gaps = [0, 7, 28, 42, 49, 63]
        var values: [String: String?] = [
            "time_zone": choices.zone, "k_placements": String(Thresholds.standard.placements), "k_comments": String(Thresholds.standard.comments),
            "load_cap": String(Asking.usualLoad), "mode": AnswerMode.confidential.rawValue, "report_mode": AnswerMode.confidential.rawValue,
            "framework": choices.frameworks.first?.id.description,
            "period_from_on": choices.today.adding(months: -6).description,
            "period_to_on": choices.today.description,
        ]
        for (field, gap) in zip(CycleForm.dates, gaps) { values[field.name] = start.adding(days: gap).description }
        self.init(values)
    }
}
