extension Testimony {
    /// What follows for an expectation of a level, in this order: the managers' placements, then what others have seen. `docs/decisions/0011`.
    package func finding(at target: Int) -> Finding {
        let placed = managers.compactMap(\.sight.level)
        guard let highest = placed.max() else {
            let witnesses = witnesses(at: target)
            if !witnesses.isEmpty { return Finding(.partly, .seenByOthers(witnesses)) }
            return Finding(.notShown, managers.contains { $0.sight == .unseen } ? .unseen : .unanswered)
        }
        if placed.allSatisfy({ $0 >= target }) {
            return isFirm(at: target) ? Finding(.met, .seenByManagers) : Finding(.partly, .managerUnsure)
        }
        if highest >= target { return Finding(.partly, .managersDisagree) }
        let witnesses = witnesses(at: target)
        return witnesses.isEmpty ? Finding(.notMet, .below(highest)) : Finding(.partly, .seenByOthers(witnesses))
    }

    private func isFirm(at target: Int) -> Bool { !managers.contains { $0.sight.reaches(target) && $0.isUnsure } }

    private func witnesses(at target: Int) -> Finding.Witnesses {
        var witnesses: Finding.Witnesses = []
        if own.reaches(target) { witnesses.insert(.own) }
        if peers?.reaches(target) ?? false { witnesses.insert(.peers) }
        if otherTeams?.reaches(target) ?? false { witnesses.insert(.otherTeams) }
        if reports?.reaches(target) ?? false { witnesses.insert(.reports) }
        return witnesses
    }
}
