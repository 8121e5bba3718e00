/// Whether a form may be written, by its kind and where the cycle stands.
package enum FormGate: Sendable, Equatable {
    case notYet, open
    /// Attributed answers are still taken, and marked.
    case late
    /// Confidential answers are not: the snapshot is taken, what comes later would stand alone.
    case snapshotTaken
    case over

    package init(_ kind: Contribution.Kind, _ state: CycleState, isShared: Bool) {
        switch kind {
        case .own, .peer, .report:
            if state < .collecting { self = .notYet } else if state == .collecting { self = .open }
            else if kind.isConfidential { self = .snapshotTaken } else { self = isShared || state == .closed ? .over : .late }
        case .manager:
            if state < .managerWriting { self = .notYet } else if isShared || state == .closed { self = .over }
            else { self = state == .managerWriting ? .open : .late }
        }
    }
}
