import Kernel
import Markup
import Site

/// What the person wishes, what they wished before, and the form for whoever it is about.
struct AspirationSection: Component {
    let gap: Gap
    let state: FormState
    let frame: Frame

    var html: HTML {
        if gap.reading.reader.readsAspirations {
            section(.id("aspiration")) {
                h2 { frame.say(AspirationWords.title) }
                if let latest = gap.aspirations.first { AspirationText(aspiration: latest, frame: frame) } else { nothing }
                if gap.isOwn { form }
                if gap.aspirations.count > 1 {
                    details(.class("disc")) {
                        summary { frame.say(AspirationWords.earlier) }
                        ul(.class("rows")) { for earlier in gap.aspirations.dropFirst() { li { AspirationText(aspiration: earlier, frame: frame) } } }
                    }
                }
            }
        }
    }

    private var nothing: HTML {
        p { frame.say(gap.isOwn ? AspirationWords.none : AspirationWords.noneOf(gap.reading.givenName)) }
    }

    private var form: HTML {
        details(.class("disc noprint"), .open(if: !state.problems.isEmpty)) {
            summary { frame.say(gap.aspirations.isEmpty ? AspirationWords.write : AspirationWords.change) }
            FormShell(post: GrowthPaths.aspiration(), in: frame, .data("guard")) {
                WishChoice(state: state, frame: frame)
                Field(
                    AspirationForm.detail, AspirationWords.detail, .area(rows: 5), hint: AspirationWords.detailHint, state: state, in: frame)
                Field(
                    AspirationForm.language, AspirationWords.language,
                    .choice(languages.map { ($0.rawValue, $0.name) }, none: nil), width: "short", state: state, in: frame)
                div(.class("actions after")) { SubmitButton(AspirationWords.save, kind: "btn second", in: frame) }
            }
        }
    }

    /// The page's own first, so that it is chosen when nothing is.
    private var languages: [Language] { [frame.language, frame.language.other] }
}

struct AspirationText: Component {
    let aspiration: Aspiration
    let frame: Frame

    var html: HTML {
        p {
            strong { frame.say(AspirationWords.name(aspiration.wish)) }
            span(.class("quiet")) { ", " + frame.say(AspirationWords.dated(Day(of: aspiration.writtenAt, in: frame.zone))) }
        }
        if let detail = aspiration.detail {
            let language = detail.language == frame.language ? nil : detail.language.rawValue
            for line in detail.text.split(separator: "\n") { p(.class("written"), .lang(language)) { String(line) } }
        }
    }
}

/// The four wishes, side by side, none before the others.
private struct WishChoice: Component {
    let state: FormState
    let frame: Frame

    var html: HTML {
        let name = AspirationForm.wish.name
        let problem = state.problem(name)
        fieldset(.class("field"), .class("error", if: problem != nil), .id("f-" + name)) {
            legend { frame.say(AspirationWords.wish) }
            if let problem { p(.class("msg")) { frame.say(problem) } }
            for wish in Aspiration.Wish.allCases {
                label(.class("check")) {
                    input(type: .radio, .name(name), .value(wish.rawValue), .required, .checked(if: state.value(name) == wish.rawValue))
                    span { frame.say(AspirationWords.name(wish)) }
                }
            }
        }
    }
}
