import Careers
import Evidence
import Kernel
import Markup
import Reviews
import Site

/// A file while it is written: claims on the left, what they rest on at the right.
struct PreparationPage: Component {
    let preparation: Preparation
    let state: FormState
    let frame: Frame

    private var review: Review { preparation.review }

    var html: HTML {
        let title = PreparationWords.title(preparation)
        Page(title, in: frame, crumbs: .of(preparation.file, nil)) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            p(.class("lead")) {
                "\(review.subjectName) · \(preparation.file.cycle.plan.name) · "
                    + frame.say(SheetWords.period(preparation.file.cycle.plan.periodFrom, preparation.file.cycle.plan.periodTo))
            }
            div(.class("actions")) {
                if preparation.obstacle == nil, preparation.isFull {
                    span(.class("quiet small")) { frame.say(ClaimWords.hasAll) }
                } else if preparation.obstacle == nil {
                    a(href: DossiersPaths.newClaim(review.id), .class(preparation.isShareable ? "btn second" : "btn")) { frame.say(ClaimWords.new) }
                } else {
                    a(href: ReviewsPaths.review(review.id), .class("btn second")) { frame.say(PreparationWords.yourForm) }
                }
                if preparation.opensEvidence { a(href: EvidencePaths.about(review.subject)) { frame.say(EvidenceLink.evidence) } }
            }
            div(.class("cols")) {
                div {
                    claims
                    if preparation.obstacle == nil, !preparation.claims.isEmpty { sharing }
                }
                CoveragePanel(preparation: preparation, frame: frame)
            }
        }
    }

    private var claims: HTML {
        Section(PreparationWords.claims, id: "claims", in: frame) {
            if preparation.claims.isEmpty {
                EmptyState(PreparationWords.empty, PreparationWords.emptyText, in: frame)
            } else {
                ol(.class("claims")) { for claim in preparation.claims { row(claim) } }
            }
        }.html
    }

    private func row(_ claim: Claim) -> HTML {
        li {
            div {
                p(.class("txt")) { Quote(claim.text, on: frame.language) }
                p(.class("tag")) {
                    "\(preparation.subjects.name(of: claim, frame.language)), \(frame.say(ClaimWords.by(claim.authorName))). "
                    if preparation.obstacle == nil, preparation.changeable.contains(claim.id) {
                        a(href: DossiersPaths.claim(claim.id)) { frame.say(ClaimWords.change) }
                    }
                }
            }
            CitedList(claim: claim, preparation: preparation, frame: frame)
        }
    }

    /// When sharing opens, while that is to come.
    private var opening: Day? { preparation.file.cycle.plan.calendar.firstDay(of: .publishing).flatMap { $0 > frame.today ? $0 : nil } }

    private var sharing: HTML {
        div(.class("after flow")) {
            if preparation.isShareable {
                p(.class("note")) { frame.say(SharingWords.note) }
                FormShell(post: DossiersPaths.sharing(review.id), in: frame) {
                    input(type: .hidden, .name(SharingForm.seen.name), .value(preparation.seen))
                    div(.class("actions")) { SubmitButton(SharingWords.share, in: frame) }
                }
            } else {
                div(.class("flag")) { p { frame.say(preparation.missing ?? SharingWords.notYet(before: opening)) } }
            }
        }
    }
}

/// The facts of a claim, in short.
private struct CitedList: Component {
    let claim: Claim
    let preparation: Preparation
    let frame: Frame

    var html: HTML {
        ul(.class("side-list"), .aria("label", frame.say(SheetWords.evidence))) {
            if claim.isBare { li(.class("lacks")) { frame.say(PreparationWords.noFact) } }
            for fact in claim.cited {
                li {
                    if fact.isCitable {
                        Quote(WrittenText(fact.wording.title, in: fact.wording.language), on: frame.language)
                    } else {
                        del { fact.wording.title }
                    }
                    ", \(frame.say(.day(fact.happenedOn)))"
                }
            }
            for answer in claim.answers {
                li {
                    AnswerSaid(answer: answer, preparation: preparation, frame: frame)
                    ", " + (preparation.subjects.competency(answer.competency)?.name.preferring(frame.language) ?? "")
                }
            }
        }
    }
}

private enum EvidenceLink {
    static let evidence = Phrase(fr: "Les faits sur cette personne", en: "The facts about this person")
}

extension [Page.Crumb] {
    /// Reviews, the cycle, the person's review, then the file and what is below it.
    static func of(_ file: ReviewFile, _ last: Phrase?) -> [Page.Crumb] {
        let dossier = PreparationWords.crumb(file.review.subjectName)
        let start: [Page.Crumb] = [
            Page.Crumb(Phrase(fr: "Évaluations", en: "Reviews"), ReviewsPaths.reviews()),
            Page.Crumb(Phrase(same: file.cycle.plan.name), ReviewsPaths.review(file.review.id)),
        ]
        guard let last else { return start + [Page.Crumb(dossier)] }
        return start + [Page.Crumb(dossier, ReviewsPaths.dossier(file.review.id)), Page.Crumb(last)]
    }
}
