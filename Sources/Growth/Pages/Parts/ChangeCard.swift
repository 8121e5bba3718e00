import Careers
import Kernel
import Markup
import Site

/// One change: what it is, what each side said, and the viewer's side to say or take back.
struct ChangeCard: Component {
    let change: ScopeChange
    let sheet: PersonLevels
    let state: FormState
    let frame: Frame

    private var own: ScopeChange.Will { sheet.reading.will }

    var html: HTML {
        article(.class("flag")) {
            h3 { change.level.map { frame.say(sheet.name($0)) } ?? frame.say(ChangeWords.sameLevelChoice) }
            p(.class("note")) { frame.say(ChangeWords.state(change.state, today: sheet.today, isStranded: sheet.aim(of: change) == .stranded)) }
            if let aim = sheet.aim(of: change).flatMap(ChangeWords.aim) { p(.class("note")) { frame.say(aim) } }
            p { Written(change.scope, in: frame) }
            dl(.class("dl")) { for will in ScopeChange.Will.allCases { voices(will) } }
            if change.isOpen { answer }
        }
    }

    @HTMLBuilder private func voices(_ will: ScopeChange.Will) -> HTML {
        dt { frame.say(ChangeWords.will(will)) }
        let said = change.voices.filter { $0.will == will }
        if said.isEmpty { dd(.class("quiet")) { frame.say(ChangeWords.notSaid) } }
        for voice in said {
            dd {
                Written(voice.text, in: frame)
                span(.class("quiet small")) {
                    " " + frame.say(ChangeWords.said(voice.authorName, Day(of: voice.writtenAt, in: frame.zone)))
                    if voice.withdrawnAt != nil { ", " + frame.say(ChangeWords.taken) }
                }
            }
        }
    }

    @HTMLBuilder private var answer: HTML {
        if change.standing(own) == nil {
            FormShell(post: GrowthPaths.voice(change.id), in: frame) {
                Field(VoiceForm.text, own == .need ? ChangeWords.whyNeed : ChangeWords.whyWish, .area(rows: 3), state: state, in: frame)
                input(type: .hidden, .name(VoiceForm.language.name), .value(frame.language.rawValue))
                div(.class("actions")) { SubmitButton(own == .need ? ChangeWords.sayNeed : ChangeWords.sayWish, in: frame) }
            }
        } else {
            ActionButton(
                post: GrowthPaths.withdrawal(change.id), own == .need ? ChangeWords.withdrawNeed : ChangeWords.withdrawWish, kind: "textbtn", in: frame)
        }
    }
}

/// A change to propose, from the viewer's side.
struct ChangeOpening: Component {
    let sheet: PersonLevels
    let state: FormState
    let frame: Frame

    private var isNeed: Bool { sheet.reading.will == .need }

    var html: HTML {
        details(.class("disc"), .open(if: !state.values.isEmpty)) {
            summary { frame.say(isNeed ? ChangeWords.proposeNeed : ChangeWords.proposeWish) }
            if !isNeed { p(.class("note")) { frame.say(ChangeWords.aspiration) } }
            FormShell(post: GrowthPaths.changes(sheet.reading.person), in: frame) {
                Field(
                    OpeningForm.level, ChangeWords.level,
                    .choice(sheet.levels.map { ($0.id.description, $0.label(frame.language)) }, none: ChangeWords.sameLevelChoice), state: state,
                    in: frame)
                Field(OpeningForm.scope, ChangeWords.scope, .area(rows: 2), hint: ChangeWords.scopeHint, state: state, in: frame)
                Field(OpeningForm.effectiveOn, ChangeWords.effectiveOn, .line(.date), width: "short", state: state, in: frame)
                Field(OpeningForm.text, isNeed ? ChangeWords.whyNeed : ChangeWords.whyWish, .area(rows: 3), state: state, in: frame)
                input(type: .hidden, .name(OpeningForm.language.name), .value(frame.language.rawValue))
                div(.class("actions")) { SubmitButton(ChangeWords.open, in: frame) }
            }
        }
    }
}
