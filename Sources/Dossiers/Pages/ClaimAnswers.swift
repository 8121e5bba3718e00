import Careers
import Kernel
import Markup
import Reviews
import Site

/// The answers of the review a claim rests on, and those it could rest on: the person's own one by one, a confidential perspective as a whole.
struct ClaimAnswers: Component {
    let sheet: ClaimSheet
    let frame: Frame

    private var claim: Claim { sheet.claim }

    var html: HTML {
        if !claim.answers.isEmpty {
            ul(.class("evidence undated"), .aria("label", frame.say(ClaimWords.answersCited))) {
                for answer in claim.answers { row(answer, DossiersPaths.answerDetachment, ClaimWords.unlink) }
            }
        }
    }

    @HTMLBuilder var candidates: HTML {
        if sheet.mayChange, !sheet.candidateAnswers.isEmpty {
            Section(ClaimWords.answers, id: "answers", in: frame) {
                p(.class("note")) { frame.say(ClaimWords.answersNote) }
                ul(.class("evidence undated")) { for answer in sheet.candidateAnswers { row(answer, DossiersPaths.answerCitation, ClaimWords.link) } }
            }
        }
    }

    private func row(_ answer: CitedAnswer, _ place: Place<ClaimID, CitedAnswer.Source, CompetencyID>, _ act: Phrase) -> HTML {
        li {
            span(.class("what")) {
                AnswerSaid(answer: answer, preparation: sheet.preparation, frame: frame)
                if let words = sheet.preparation.file.words(answer) { p(.class("small")) { Quote(words, on: frame.language) } }
                span(.class("meta")) { sheet.preparation.subjects.competency(answer.competency)?.name.preferring(frame.language) ?? "" }
            }
            if sheet.mayChange {
                ActionButton(
                    post: place(claim.id, answer.source, answer.competency).query("competency", sheet.competency), act, kind: "textbtn small", in: frame)
            }
        }
    }
}

/// Who says it and what it says, in one line.
struct AnswerSaid: Component {
    let answer: CitedAnswer
    let preparation: Preparation
    let frame: Frame

    var html: HTML {
        HTML {
            frame.say(PlacementWords.source(answer.source))
            if let said = preparation.file.said(answer) { frame.say(PlacementWords.colon) + frame.say(PlacementWords.statement(said)) }
        }
    }
}
