import Kernel
import Markup
import Site

enum PeerHandlers {
    static func list(_ call: SignedInCall, _ id: ReviewID) async throws -> PeerList {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.read(as: viewer) { try PeerList.load(id, for: viewer, at: now, in: $0) }
    }

    static func add(_ call: SignedInCall, _ form: PeerForm, _ id: ReviewID) async throws -> Outcome {
        let (viewer, now) = (call.viewer, call.now)
        guard let peer = form.peer else { throw Refusal.invalid(PeerForm.peer.name, Complaint.choice) }
        let reason = form.reason.map { WrittenText($0, in: viewer.language) }
        try await call.services.write(by: viewer, once: call.submission) { db in
            let list = try PeerList.load(id, for: viewer, at: now, in: db)
            let permit = try ReviewPolicy(viewer, on: Day(of: now, in: viewer.timeZone)).nominate(list.review, list.cycle.state(at: now), in: db)
            try ProposePeer.perform(peer, to: list.review, in: list.cycle, because: reason, permit: permit, db)
        }
        return Outcome(ReviewsPaths.peers(id), flash: PeerWords.proposed)
    }

    static func addAgain(_ call: SignedInCall, _ state: FormState, _ id: ReviewID) async throws -> HTML {
        PeersPage(list: try await list(call, id), state: state, frame: call.frame).html
    }

    static func remove(_ call: SignedInCall, _ form: PeerRemovalForm, _ id: ReviewID, _ nomination: NominationID) async throws -> Outcome {
        let (viewer, now) = (call.viewer, call.now)
        let reason = form.reason.map { WrittenText($0, in: viewer.language) }
        try await call.services.write(by: viewer, once: call.submission) { db in
            let list = try PeerList.load(id, for: viewer, at: now, in: db)
            let permit = try ReviewPolicy(viewer, on: Day(of: now, in: viewer.timeZone)).nominate(list.review, list.cycle.state(at: now), in: db)
            try RemovePeer.perform(nomination, of: list.review, because: reason, permit: permit, in: db)
        }
        return Outcome(ReviewsPaths.peers(id), flash: PeerWords.removed)
    }

    static func removeAgain(_ call: SignedInCall, _ state: FormState, _ id: ReviewID, _ nomination: NominationID) async throws -> HTML {
        PeersPage(list: try await list(call, id), state: state, removing: nomination, frame: call.frame).html
    }

    static func decline(_ call: SignedInCall, _ form: ReasonForm, _ id: NominationID) async throws -> Outcome {
        let (viewer, now) = (call.viewer, call.now)
        let reason = WrittenText(form.reason, in: viewer.language)
        try await call.services.write(by: viewer, once: call.submission) { db in
            let nomination = try Nomination.find(id, asked: viewer, in: db)
            guard let review = try Review.stored(nomination.review, of: viewer.organization, in: db),
                let cycle = try ReviewCycle.stored(review.cycle, of: viewer.organization, in: db)
            else { throw Refusal.notFound }
            let permit = try ReviewPolicy(viewer, on: Day(of: now, in: viewer.timeZone)).decline(nomination, cycle.state(at: now))
            try DeclineNomination.perform(nomination, because: reason, permit: permit, in: db)
        }
        return Outcome(ReviewsPaths.reviews(), flash: PeerWords.declined)
    }

    static func declineAgain(_ call: SignedInCall, _ state: FormState, _ id: NominationID) async throws -> HTML {
        let (viewer, now) = (call.viewer, call.now)
        let content = try await call.services.read(as: viewer) { try ReviewsOverview.load(for: viewer, at: now, in: $0) }
        return ReviewsPage(content: content, state: state, declining: id, frame: call.frame).html
    }
}
