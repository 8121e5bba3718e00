import Kernel
import Markup
import Sealing
import Site

/// One's part of an opening key: to make it, to keep it, to bring it.
struct KeyPage: Component {
    let content: KeyContent
    let state: FormState
    let frame: Frame

    private var cycle: ReviewCycle { content.cycle }

    var html: HTML {
        let title = KeyWords.title(content.step)
        return Page(
            title, in: frame,
            crumbs: [.init(ReviewWords.reviews, ReviewsPaths.reviews()), .init(Phrase(same: cycle.plan.name)), .init(KeyWords.openingKey)]
        ) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            p(.class("lead")) { frame.say(KeyWords.lead(content.step, cycle.plan)) }
            step
            Section(KeyWords.holders, id: "holders", in: frame) {
                p(.class("note")) { frame.say(KeyWords.twoOfThree) }
                HolderRows(holders: [content.holder] + content.others, frame: frame)
            }
        }.html
    }

    @HTMLBuilder private var step: HTML {
        switch content.step {
        case .toTake:
            div(.class("actions")) { ActionButton(post: ReviewsPaths.openingKey(cycle.id), KeyWords.take, kind: "btn", in: frame) }
        case .taken:
            div(.class("actions")) { ActionButton(post: ReviewsPaths.openingKey(cycle.id), KeyWords.takeAgain, kind: "textbtn", in: frame) }
        case .toOpen:
            FormShell(post: ReviewsPaths.opening(cycle.id), in: frame) {
                Field(
                    OpeningForm.secret, KeyWords.secret, .line(.text, autocomplete: "off"), hint: KeyWords.secretHint, width: "mid", state: state, in: frame)
                div(.class("actions")) { SubmitButton(KeyWords.bring, in: frame) }
            }
        case .tooEarly, .waiting, .opened: HTML()
        }
    }
}

/// The part just made, shown this once.
struct PartShownPage: Component {
    let taken: KeyHandlers.Taken
    let frame: Frame

    var html: HTML {
        Page(
            KeyWords.shown, in: frame,
            crumbs: [
                .init(ReviewWords.reviews, ReviewsPaths.reviews()), .init(Phrase(same: taken.content.cycle.plan.name)),
                .init(KeyWords.openingKey, ReviewsPaths.openingKey(taken.content.cycle.id)),
            ]
        ) {
            h1 { frame.say(KeyWords.shown) }
            p(.class("lead")) { frame.say(KeyWords.shownLead) }
            CopyBox(id: "part", text: taken.words.text, in: frame)
            p(.class("note")) { frame.say(KeyWords.shownNote) }
            div(.class("actions")) { a(href: ReviewsPaths.openingKey(taken.content.cycle.id), .class("btn second")) { frame.say(KeyWords.kept) } }
        }.html
    }
}

/// Who keeps which part, and whether they have made their key.
struct HolderRows: Component {
    let holders: [KeyHolder]
    let frame: Frame

    var html: HTML {
        ul(.class("rows")) {
            for part in KeyHolder.Part.allCases {
                if let holder = holders.first(where: { $0.part == part }) {
                    li {
                        span(.class("side small quiet")) { frame.say(KeyWords.standing(holder)) }
                        holder.name + " "
                        span(.class("quiet")) { frame.say(KeyWords.part(part)) }
                    }
                }
            }
        }
    }
}
