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
        let origin = try await call.services.write(by: viewer, once: call.submission) { db in
            let list = try PeerList.load(id, for: viewer, at: now, in: db)
            let permit = try ReviewPolicy(viewer, on: viewer.day(at: now)).nominate(list.review, in: list.cycle, at: now, db)
            try ProposePeer.perform(peer, to: list.review, in: list.cycle, because: reason, permit: permit, db)
            return permit.origin
        }
        // A place that is taken leaves nothing more to choose, perhaps.
        let isOver = try await call.services.read(as: viewer) { db in (try? PeerList.load(id, for: viewer, at: now, in: db)) == nil }
        return Outcome(isOver ? ReviewsPaths.review(id) : ReviewsPaths.peers(id), flash: origin == .manager ? PeerWords.added : PeerWords.proposed)
    }

    static func addAgain(_ call: SignedInCall, _ state: FormState, _ id: ReviewID) async throws -> HTML {
        PeersPage(list: try await list(call, id), state: state, frame: call.frame).html
    }

    static func remove(_ call: SignedInCall, _ form: PeerRemovalForm, _ id: ReviewID, _ nomination: NominationID) async throws -> Outcome {
        let (viewer, now) = (call.viewer, call.now)
        let reason = form.reason.map { WrittenText($0, in: viewer.language) }
        try await call.services.write(by: viewer, once: call.submission) { db in
            let list = try PeerList.load(id, for: viewer, at: now, in: db)
            let permit = try ReviewPolicy(viewer, on: viewer.day(at: now)).nominate(list.review, in: list.cycle, at: now, db)
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
            let part = try AskedPart.load(nomination.review, for: viewer, at: now, in: db)
            let permit = try ReviewPolicy(viewer, on: viewer.day(at: now)).keepAway(part)
            try DeclineNomination.perform(nomination, because: reason, permit: permit, in: db)
        }
        return Outcome(ReviewsPaths.reviews(), flash: PeerWords.declined)
    }

    static func declineAgain(_ call: SignedInCall, _ state: FormState, _ id: NominationID) async throws -> HTML {
        let viewer = call.viewer
        let review = try await call.services.read(as: viewer) { try Nomination.find(id, asked: viewer, in: $0).review }
        return try await ConflictHandlers.again(call, state, review)
    }
}
