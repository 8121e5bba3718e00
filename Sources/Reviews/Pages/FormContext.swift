import Careers
import Evidence
import Kernel
import Markup
import Site

/// Beside a form: how far it has come, who will read it, the keys.
struct FormContext: Component {
    let content: FormContent
    let frame: Frame

    private var kind: Contribution.Kind { content.contribution.kind }

    var html: HTML {
        aside(.class("context"), .aria("label", frame.say(FormWords.themes))) {
            progress
            section(.aria("labelledby", "who")) {
                h2(.id("who")) { frame.say(CyclePageWords.visibility) }
                p { frame.say(promise) }
                if content.isProtected { p { frame.say(FormWords.writingStyle) } }
                if content.isAnonymous { limits }
                WhoCanSee(pieces: kind.pieces(content.isProtected), visibility: .of(content.cycle.plan), frame: frame)
            }
            if content.isProtected {
                section(.aria("labelledby", "facts")) {
                    h2(.id("facts")) { frame.say(FactWords.facts) }
                    p { frame.say(FactWords.whyNot) }
                    p { a(href: EvidencePaths.new()) { frame.say(FactWords.writeApart) } }
                }
            }
            if kind.isPerspective, content.gate == .open, content.isOpen, !content.isAnonymous {
                section(.aria("labelledby", "away")) {
                    h2(.id("away")) { frame.say(PeerWords.cannotAnswer) }
                    p { a(href: ReviewsPaths.withdrawal(content.review.id)) { frame.say(ConflictWords.link) } }
                }
            }
            if content.isOpen, case .theme = content.step { keys }
        }
    }

    private var promise: Phrase {
        let least = content.cycle.plan.thresholds.placements
        if content.isAnonymous { return AnonymityWords.anonymous(least) }
        if content.isProtected { return FormWords.confidential(content.cycle.plan.thresholds) }
        return kind.isPerspective ? FormWords.attributed(to: content.review.subjectName) : FormWords.attributed
    }

    private var limits: HTML {
        HTML {
            p { frame.say(AnonymityWords.onlyThisBrowser) }
            p { frame.say(AnonymityWords.final) + " " + frame.say(AnonymityWords.noSeverity) }
            details(.class("disc")) {
                summary { frame.say(AnonymityWords.limits) }
                ul(.class("dashes")) { for attacker in AnonymityWords.attackers { li { frame.say(attacker) } } }
            }
        }
    }

    private var progress: HTML {
        let (done, all) = content.progress
        return section(.aria("labelledby", "progress")) {
            h2(.id("progress")) { frame.say(FormWords.themes) }
            Markup.progress(value: Double(done), max: Double(max(all, 1)), .class("full"), .aria("label", frame.say(FormWords.themes))) { "" }
            ol(.class("steps")) { for step in content.steps { row(step) } }
        }
    }

    private func row(_ step: FormStep) -> HTML {
        let (done, all) = content.progress(of: step)
        return li(.current(.step, if: content.isOpen && step == content.step)) {
            StepMark(done: done, of: all)
            a(href: content.path(to: step)) { content.name(of: step, frame) }
            if all > 0 { span(.class("n num")) { "\(done)/\(all)" } } else { span(.class("n")) { "" } }
        }
    }

    private var keys: HTML {
        section(.class("nokeys"), .aria("labelledby", "keys"), .hidden, .data("script")) {
            h2(.id("keys")) { frame.say(FormWords.keyboard) }
            p { frame.say(FormWords.keys) }
        }
    }
}

/// How much of a step is done, by its shape.
struct StepMark: Component {
    let done: Int
    let of: Int

    var html: HTML {
        svg(width: 14, height: 14, .aria("hidden", true)) {
            if of > 0, done == of {
                circle(x: 7, y: 7, radius: 5.3, .class("m-met"), .strokeWidth(1.6))
            } else if done > 0 {
                circle(x: 7, y: 7, radius: 5.3, .class("m-part"), .strokeWidth(1.6))
                path("M1.7 7a5.3 5.3 0 0 0 10.6 0z", .class("m-half"))
            } else {
                circle(x: 7, y: 7, radius: 5.3, .class("m-none"), .strokeWidth(1.6))
            }
        }
    }
}

extension FormContent {
    func name(of step: FormStep, _ frame: Frame) -> String {
        switch step {
        case .points: frame.say(PointWords.points)
        case .theme(let number): grid.themes[number - 1].name.preferring(frame.language)
        case .objectives, .remarks: frame.say(ObjectiveWords.objectives)
        case .texts: frame.say(QuestionWords.open)
        case .axes: frame.say(AxisWords.axes)
        case .summary: frame.say(FormWords.review)
        }
    }
}

extension Contribution.Kind {
    /// - Parameter isSummed: what is read of them is a summary.
    fileprivate func pieces(_ isSummed: Bool) -> [Visibility.Piece] {
        switch self {
        case .own: [.ownForm, .objectives]
        case .peer: isSummed ? [.peerAnswers, .snapshot] : [.peerAnswers]
        case .crossTeam: isSummed ? [.crossTeamAnswers, .snapshot] : [.crossTeamAnswers]
        case .report: isSummed ? [.reportAnswers, .snapshot] : [.reportAnswers]
        case .manager: [.managerForm]
        }
    }
}
