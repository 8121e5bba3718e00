import Foundation
import Kernel

/// What keeps a launched cycle from going on, and the one action that frees it. It is read from signed forms, lines and dates alone.
struct CycleBlocker: Sendable, Equatable {
    enum Kind: String, Sendable, CaseIterable, Codable {
        /// Nobody writes their review.
        case noManager = "no_manager"
        case managerLeft = "manager_left"
        /// Away until the writing is over, with forms of their own to send.
        case managerAway = "manager_away"
        /// The choice of peers ends, and some have too few for their answers to be shown.
        case fewPeers = "few_peers"
        /// The writing is over, and some forms are not there.
        case lateWriting = "late_writing"
        /// Anonymous answers wait for two of those who keep their key.
        case sealedAnswers = "sealed_answers"
    }

    /// Where it is freed.
    enum Action: String, Sendable, Codable {
        case nameWriter = "name_writer"
        case changeManager = "change_manager"
        case moveDates = "move_dates"
        case openAnswers = "open_answers"
    }

    let kind: Kind
    /// Whom it is about, when it is one person.
    let person: PersonID?
    let name: String?
    /// How many reviews wait.
    let reviews: Int
    /// Of a manager who is away: their last day, when one is written.
    let until: Day?
    /// Nil for who may not take it: they read what is to be done.
    let action: Action?
}

/// Those of a cycle: the first of each kind, and how many there are.
struct CycleBlockers: Sendable {
    static let shown = 20

    let all: [CycleBlocker]
    let total: Int

    static let none = CycleBlockers(all: [], total: 0)
}
