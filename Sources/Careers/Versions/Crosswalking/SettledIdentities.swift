/// The identity each expectation of a version bears once its crosswalk is confirmed: that of the one it follows when it is the same or reworded,
/// one of its own otherwise. What somebody has shown is found again by it.
enum SettledIdentities {
    /// - Parameter fresh: makes an identity nothing bears.
    /// - Returns: those that change.
    static func changes(
        _ rows: [CrosswalkRow], old: [ExpectationIdentity], new: [ExpectationIdentity], fresh: () -> ExpectationIdentity
    ) -> [ExpectationIdentity: ExpectationIdentity] {
        var wanted: [ExpectationIdentity: ExpectationIdentity] = [:]
        for row in rows where row.kind.isCarried {
            if let from = row.old.first, let to = row.new.first { wanted[to] = from }
        }
        let former = Set(old)
        var changes: [ExpectationIdentity: ExpectationIdentity] = [:]
        for identity in new {
            if let kept = wanted[identity] {
                if kept != identity { changes[identity] = kept }
            } else if former.contains(identity) {
                changes[identity] = fresh()
            }
        }
        return changes
    }
}
