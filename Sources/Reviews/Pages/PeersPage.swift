import Kernel
import Markup
import Site

/// Choosing the peers of a review.
struct PeersPage: Component {
    let list: PeerList
    let state: FormState
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
            h1 { frame.say(PeerWords.heading(list.standing)) }
            p(.class("lead")) { frame.say(PeerWords.hint) }
            p { frame.say(PeerWords.confidential) }
            ul(.class("rows")) { for nomination in list.nominations { row(nomination) } }
            if list.standing < Nomination.count.upperBound { adding }
        }
    }

    private func row(_ nomination: Nomination) -> HTML {
        li {
            if nomination.state == .standing, isManager || nomination.origin == .subject { span(.class("side")) { removal(nomination) } }
            nomination.peerName + " "
            if let note = note(nomination) { span(.class("quiet")) { frame.say(note) } }
            if let reason = nomination.reason, nomination.state != .declined || isManager { p { Written(reason, in: frame) } }
        }
    }

    private func note(_ nomination: Nomination) -> Phrase? {
        switch nomination.state {
        case .declined: PeerWords.hasDeclined
        case .removed: PeerWords.removedByManager
        case .standing: nomination.origin == .manager ? PeerWords.byManager : nil
        }
    }

    @HTMLBuilder private func removal(_ nomination: Nomination) -> HTML {
        if isManager {
            details(.class("disc")) {
                summary { frame.say(PeerWords.remove) }
                FormShell(post: ReviewsPaths.peerRemoval(list.review.id, nomination.id), in: frame) {
                    div(.class("field")) {
                        label(for: "why-\(nomination.id)") { frame.say(PeerWords.reason) }
                        input(type: .text, .id("why-\(nomination.id)"), .name("reason"), .required, .maxlength(500))
                    }
                    SubmitButton(PeerWords.remove, kind: "btn second sm", in: frame)
                }
            }
        } else {
            ActionButton(post: ReviewsPaths.peerRemoval(list.review.id, nomination.id), PeerWords.remove, kind: "textbtn small", in: frame)
        }
    }

    private var adding: HTML {
        FormShell(post: ReviewsPaths.peers(list.review.id), in: frame) {
            Field(
                PeerForm.peer, PeerWords.peer,
                .choice(
                    list.candidates.filter(\.isFree).map { candidate in
                        (candidate.person.description, candidate.load == 0 ? candidate.name : "\(candidate.name) (\(frame.say(PeerWords.load(candidate.load))))")
                    }, none: PeerWords.choose), width: "mid", state: state, in: frame)
            if isManager { Field(PeerForm.reason, PeerWords.reason, hint: PeerWords.needsReason, state: state, in: frame) }
            div(.class("actions")) { SubmitButton(isManager ? PeerWords.add : PeerWords.propose, in: frame) }
        }.html
    }
}
