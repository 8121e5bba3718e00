import Careers
import Kernel
import Markup
import Site

/// What case-holders opened, what waits for a second of them, and asking.
struct OpeningsPage: Component {
    let list: OpeningsList
    let state: FormState
    let frame: Frame

    var html: HTML {
        Page(OpeningWords.title, in: frame, crumbs: [.init(ReviewWords.reviews, ReviewsPaths.reviews()), .init(OpeningWords.title)]) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(OpeningWords.heading(list.toSettle.count)) }
            p(.class("lead")) { frame.say(OpeningWords.lead) }
            rows(OpeningWords.toSettle, "to-settle", list.toSettle)
            rows(OpeningWords.yours, "yours", list.openings)
            Section(OpeningWords.ask, id: "ask", in: frame) { asking }
        }
    }

    @HTMLBuilder private func rows(_ title: Phrase, _ id: String, _ openings: [AnswerOpening]) -> HTML {
        if !openings.isEmpty {
            Section(title, id: id, in: frame) {
                ul(.class("rows")) {
                    for opening in openings {
                        li {
                            span(.class("side quiet small")) { frame.say(OpeningWords.state(opening.state)) }
                            a(href: ReviewsPaths.answerOpening(opening.id)) { "\(opening.subjectName) · \(opening.cycleName)" }
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var asking: HTML {
        if list.reviews.isEmpty {
            EmptyState(OpeningWords.none, OpeningWords.noneText, in: frame)
        } else {
            p { frame.say(OpeningWords.askNote) }
            FormShell(post: ReviewsPaths.answerOpenings(), in: frame, .data("guard")) {
                Field(
                    OpeningAskForm.review, OpeningWords.review,
                    .choice(list.reviews.map { ($0.review.description, "\($0.name) · \($0.cycle)") }, none: OpeningWords.choose), width: "mid", state: state,
                    in: frame)
                Field(OpeningAskForm.words, OpeningWords.words, hint: OpeningWords.wordsHint, state: state, in: frame)
                Field(OpeningAskForm.reason, PeerWords.reason, .area(rows: 4), hint: OpeningWords.reasonHint, state: state, in: frame)
                div(.class("actions after")) { SubmitButton(OpeningWords.ask, in: frame) }
            }
        }
    }
}

/// One opening: to agree to, to read for the two who opened it, to know for its author.
struct OpeningPage: Component {
    let file: OpeningFile
    let state: FormState
    let frame: Frame

    private var opening: AnswerOpening { file.opening }
    private var crumbs: [Page.Crumb] {
        let list: [Page.Crumb] = file.part == .author ? [] : [.init(OpeningWords.title, ReviewsPaths.answerOpenings())]
        return [.init(ReviewWords.reviews, ReviewsPaths.reviews())] + list + [.init(Phrase(same: opening.cycleName))]
    }

    var html: HTML {
        Page(OpeningWords.pageTitle(file), in: frame, crumbs: crumbs) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(OpeningWords.pageTitle(file)) }
            p(.class("lead")) { frame.say(OpeningWords.pageLead(file)) }
            facts
            if let opened = file.opened { answer(opened) }
            if file.part == .other, opening.state == .asked { settling }
            if file.part == .author, !opening.authorHasRead {
                div(.class("actions")) { ActionButton(post: ReviewsPaths.openingReading(opening.id), OpeningWords.haveRead, kind: "btn", in: frame) }
            }
        }
    }

    private var facts: HTML {
        dl(.class("dl")) {
            dt { frame.say(OpeningWords.about) }
            dd { "\(opening.subjectName) · \(opening.cycleName)" }
            dt { frame.say(OpeningWords.words) }
            dd { span(.class("written")) { opening.words } }
            dt { frame.say(PeerWords.reason) }
            dd { Written(opening.reason, in: frame) }
            dt { frame.say(OpeningWords.askedBy) }
            dd { opening.askedByName }
            if let other = opening.settledByName {
                dt { frame.say(opening.state == .refused ? OpeningWords.refusedBy : OpeningWords.agreedBy) }
                dd { other }
            }
            if let refusal = opening.refusal {
                dt { frame.say(OpeningWords.why) }
                dd { Written(refusal, in: frame) }
            }
        }
    }

    private func answer(_ opened: OpeningFile.Opened) -> HTML {
        Section(OpeningWords.answerOf(opened.author), id: "answer", in: frame) {
            p(.class("quiet small")) { opened.about.preferring(frame.language) }
            if let text = opened.text {
                p { Written(text, in: frame) }
            } else {
                AnswerText(answer: opened.answer, citations: nil, grid: opened.grid, frame: frame)
            }
        }.html
    }

    private var settling: HTML {
        HTML {
            div(.class("flag")) { p { frame.say(OpeningWords.consequence) } }
            div(.class("actions")) { ActionButton(post: ReviewsPaths.openingApproval(opening.id), OpeningWords.agree, kind: "btn", in: frame) }
            details(.class("disc"), .open(if: state.problem(ReasonForm.reason.name) != nil)) {
                summary { frame.say(OpeningWords.refuse) }
                FormShell(post: ReviewsPaths.openingRefusal(opening.id), in: frame) {
                    Field(ReasonForm.reason, PeerWords.reason, hint: OpeningWords.refusalHint, state: state, in: frame)
                    SubmitButton(OpeningWords.refuse, kind: "btn second sm", in: frame)
                }
            }
        }
    }
}
