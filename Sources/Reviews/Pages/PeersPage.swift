import Kernel
import Markup
import Site

/// Choosing the peers of a review.
struct PeersPage: Component {
    let list: PeerList
    let state: FormState
    /// The nomination whose removal came back to be corrected.
    var removing: NominationID?
    let frame: Frame

    private var isManager: Bool { list.origin == .manager }

    var html: HTML {
        Page(
            PeerWords.title, in: frame,
            crumbs: [
                .init(ReviewWords.reviews, ReviewsPaths.reviews()), .init(Phrase(same: list.review.subjectName), ReviewsPaths.review(list.review.id)),
                .init(PeerWords.title),
            ]
        ) {
            ErrorSummary(state, in: frame)
            if list.isReplacing {
                h1 { frame.say(PeerWords.replacing(list.openPlaces, by: Replacement.lastDay(in: list.cycle))) }
                p(.class("lead")) { frame.say(PeerWords.mayStillCome(list.standing)) }
                p { frame.say(PeerWords.namesAreGone) }
            } else {
                h1 { frame.say(PeerWords.heading(list.standing)) }
                p(.class("lead")) { frame.say(PeerWords.hint(toPerson: !isManager)) }
                p { frame.say(PeerWords.promise(list.cycle.plan.modes.peers, toPerson: !isManager)) }
                if let silent { p(.class("note")) { frame.say(silent) } }
                if list.cycle.plan.asking.splitsTeams { p { frame.say(PeerWords.splitsTeams(list.cycle.plan.thresholds)) } }
            }
            ul(.class("rows")) { for nomination in list.nominations { row(nomination) } }
            if list.standing < Nomination.count.upperBound { adding }
            WhoCanSee(pieces: [.peerNames, .peerAnswers, .crossTeamAnswers], visibility: .of(list.cycle.plan), frame: frame)
        }
    }

    /// As many as it takes to show placements, and too few for what they write.
    private var silent: Phrase? {
        let (plan, count) = (list.cycle.plan, list.standing)
        guard plan.modes.peers == .confidential, count >= plan.thresholds.placements, count < plan.thresholds.comments else { return nil }
        return PeerWords.silent(count, plan.thresholds.comments)
    }

    private func row(_ nomination: Nomination) -> HTML {
        li {
            if nomination.takesPart(on: list.today), !list.isReplacing, isManager || nomination.origin == .subject {
                span(.class("side")) { removal(nomination) }
            }
            nomination.peerName + " "
            if let note = note(nomination) { span(.class("quiet")) { frame.say(note) } }
            if let reason = nomination.reason, nomination.state != .declined || isManager { p { Written(reason, in: frame) } }
        }
    }

    private func note(_ nomination: Nomination) -> Phrase? {
        if nomination.state == .standing, nomination.hasLeft(by: list.today) { return PeerWords.hasLeft }
        return switch nomination.state {
        case .declined, .conflicted: PeerWords.takesNoPart
        case .removed: nomination.wasRemovedByManager ? PeerWords.removedByManager : PeerWords.removedByPerson
        case .standing: nomination.kind == .crossTeam ? PeerWords.ofAnotherTeam : nomination.origin == .manager ? PeerWords.byManager : nil
        }
    }

    @HTMLBuilder private func removal(_ nomination: Nomination) -> HTML {
        if isManager {
            details(.class("disc"), .open(if: nomination.id == removing)) {
                summary { frame.say(PeerWords.remove) }
                FormShell(post: ReviewsPaths.peerRemoval(list.review.id, nomination.id), in: frame) {
                    ReasonField(id: nomination.id.description, hint: PeerWords.needsReason, state: nomination.id == removing ? state : .empty, frame: frame)
                    SubmitButton(PeerWords.remove, kind: "btn second sm", in: frame)
                }
            }
        } else {
            ActionButton(post: ReviewsPaths.peerRemoval(list.review.id, nomination.id), PeerWords.remove, kind: "textbtn small", in: frame)
        }
    }

    /// Those who may no longer be asked.
    private var full: [String] { list.candidates.filter { !$0.isFree(asking) }.map(\.name) }

    private var asking: Asking { list.cycle.plan.asking }

    private var added: FormState { removing == nil ? state : .empty }

    private var adding: HTML {
        FormShell(post: ReviewsPaths.peers(list.review.id), in: frame) {
            Field(
                PeerForm.peer, PeerWords.peer,
                .choice(
                    list.candidates.filter { $0.isFree(asking) }.map { candidate in
                        (candidate.person.description, "\(candidate.name) (\(frame.say(PeerWords.load(candidate, asking))))")
                    }, none: PeerWords.choose), width: "mid", state: added, in: frame)
            if !full.isEmpty { p(.class("note")) { frame.say(PeerWords.fullPeers(full, asking, instead: list.candidates.instead(asking))) } }
            if isManager { Field(PeerForm.managersReason, PeerWords.reason, hint: PeerWords.needsReason, state: added, in: frame) }
            div(.class("actions")) { SubmitButton(isManager ? PeerWords.add : PeerWords.propose, in: frame) }
        }.html
    }
}
