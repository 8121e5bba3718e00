import Foundation
import Kernel

/// Who may make and use the parts of an opening key: whoever was named for one, and nobody else, whatever their role.
struct KeyPolicy: Sendable {
    let viewer: Viewer

    init(_ viewer: Viewer) {
        self.viewer = viewer
    }

    func holder(among holders: [KeyHolder]) throws(Refusal) -> KeyHolder {
        guard let holder = holders.held(by: viewer.person) else { throw .notFound }
        return holder
    }

    func take(_ cycle: ReviewCycle, among holders: [KeyHolder]) throws(Refusal) -> KeyTaking {
        _ = try holder(among: holders)
        guard !cycle.storedState.isLaunched else { throw .conflict(KeyWords.launched) }
        return KeyTaking()
    }

    /// Once collection is over, and once only.
    func open(_ cycle: ReviewCycle, at now: Date, among holders: [KeyHolder]) throws(Refusal) -> KeyOpening {
        let holder = try holder(among: holders)
        guard cycle.state(at: now) >= .managerWriting else { throw .conflict(KeyWords.tooEarly) }
        guard holder.share != nil else { throw .conflict(KeyWords.alreadyOpened) }
        guard holder.openedOn == nil else { throw .conflict(KeyWords.lentAlready) }
        return KeyOpening()
    }
}

/// May make the key of one's part.
struct KeyTaking: Sendable { fileprivate init() {} }
/// May bring one's part to the opening.
struct KeyOpening: Sendable { fileprivate init() {} }
