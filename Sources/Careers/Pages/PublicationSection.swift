import Kernel
import Markup
import Site

/// What publishing means, what to look at first, and the date.
struct PublicationSection: Component {
    let framework: Framework
    let check: PublicationCheck
    let ladders: [Ladder]
    /// The ladders that would apply to nobody.
    let craftless: [Ladder]
    let coverage: CraftCoverage
    let remains: TemplateRemains
    let openRemarks: Int
    let crosswalk: Crosswalk?
    let state: FormState
    let frame: Frame

    var html: HTML {
        Section(PublicationWords.title, id: "publication", in: frame) {
            if check.isPossible {
                p { frame.say(PublicationWords.explanation) }
                criteria
                if !craftless.isEmpty { unknownCrafts }
                if !coverage.uncovered.isEmpty { uncovered }
                for (craft, track, count) in coverage.doubled { flag(CoverageWords.doubled(craft, track.words, count), CoverageWords.doubledNote) }
                if !remains.texts.isEmpty { RemainsOfTemplate(framework: framework.id, remains: remains, frame: frame) }
                if check.warnings > 0 { flag(PublicationWords.warnings(check.warnings), PublicationWords.warningsNote) }
                if check.emptyLevels > 0 { flag(PublicationWords.empty(check.emptyLevels), PublicationWords.emptyNote) }
                if openRemarks > 0 { flag(PublicationWords.openRemarks(openRemarks), PublicationWords.openRemarksNote) }
                if let crosswalk, !crosswalk.isComplete { unfinished(crosswalk) }
                form
            } else {
                p { frame.say(PublicationWords.nothingToRead) }
            }
        }
    }

    /// Once published a text never changes: what the criterion checker finds is read before.
    private var criteria: HTML {
        div(.class("flag")) {
            h3(.class("as-h3")) { frame.say(PublicationWords.criteria) }
            p(.class("note")) { frame.say(PublicationWords.criteriaNote) }
            ul { for ladder in ladders { li { a(href: CareersPaths.checking(ladder.id)) { Said(ladder.name, in: frame) } } } }
        }
    }

    private func flag(_ title: Phrase, _ note: Phrase) -> HTML {
        div(.class("flag")) {
            h3(.class("as-h3")) { frame.say(title) }
            p(.class("note")) { frame.say(note) }
        }
    }

    private var unknownCrafts: HTML {
        div(.class("flag")) {
            h3(.class("as-h3")) { frame.say(LadderCraftWords.unknown(craftless.count)) }
            p(.class("note")) { frame.say(LadderCraftWords.unknownNote) }
            ul {
                for ladder in craftless {
                    li { a(href: CareersPaths.ladderDescription(ladder.id)) { frame.say(LadderCraftWords.choose(for: ladder.name.phrase)) } }
                }
            }
        }
    }

    private var uncovered: HTML {
        let (crafts, people) = (coverage.uncovered, coverage.uncovered.reduce(0) { $0 + $1.people })
        return div(.class("flag")) {
            h3(.class("as-h3")) { frame.say(crafts.count == 1 ? CoverageWords.uncovered(people, of: crafts[0].craft) : CoverageWords.uncovered(people)) }
            p(.class("note")) { frame.say(CoverageWords.note) }
            if crafts.count > 1 { ul { for (craft, count) in crafts { li { frame.say(CoverageWords.line(count, of: craft)) } } } }
        }
    }

    private func unfinished(_ crosswalk: Crosswalk) -> HTML {
        div(.class("finding flag")) {
            div {
                h3(.class("as-h3")) { frame.say(PublicationWords.crosswalkFirst) }
                for line in CrosswalkWords.missing(crosswalk) { p(.class("note")) { frame.say(line) } }
            }
            div(.class("actions")) { a(href: CareersPaths.crosswalk(framework.id), .class("btn second sm")) { frame.say(PublicationWords.openCrosswalk) } }
        }
    }

    private var form: HTML {
        FormShell(post: CareersPaths.publication(framework.id), in: frame) {
            Field(
                PublicationForm.effectiveOn,
                PublicationWords.effectiveOn,
                .line(.date),
                hint: PublicationWords.effectiveHint,
                width: "short",
                state: shown,
                in: frame
            )
            if framework.status != .consulted {
                Field(
                    Self.reason, PublicationWords.unconsulted, .area(rows: 3), hint: PublicationWords.unconsultedHint, state: state,
                    in: frame)
            }
            input(type: .hidden, .name(PublicationForm.revision.name), .value(framework.revision))
            if let crosswalk { input(type: .hidden, .name(PublicationForm.crosswalk.name), .value(crosswalk.seen)) }
            div(.class("actions")) { SubmitButton(PublicationWords.publish, in: frame) }
        }.html
    }

    /// Asked of everybody who has no consultation to show.
    private static let reason = FieldDeclaration(PublicationForm.unconsulted.name, most: PublicationForm.unconsulted.most)

    private var shown: FormState {
        state.values[PublicationForm.effectiveOn.name] == nil
            ? FormState([PublicationForm.effectiveOn.name: frame.today.description]) : state
    }
}
