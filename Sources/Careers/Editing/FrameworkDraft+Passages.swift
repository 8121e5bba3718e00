/// Ways between ladders follow the levels they join.
extension FrameworkDraft {
    /// Takes away what leads to a ladder, or to one of its levels.
    mutating func removePassages(of ladder: String, at level: Int? = nil) {
        let isGone = { (key: String, order: Int) in key == ladder && (level == nil || order == level) }
        for index in ladders.indices {
            let key = ladders[index].key
            if let branch = ladders[index].branch, isGone(branch.ladder, branch.level) || isGone(key, branch.entry) { ladders[index].branch = nil }
            ladders[index].crossings.removeAll { isGone($0.ladder, $0.other) || isGone(key, $0.level) }
        }
    }

    /// Follows the levels of a ladder to their new numbers.
    mutating func renumberPassages(of ladder: String, _ number: (Int) -> Int) {
        for index in ladders.indices {
            let isOwn = ladders[index].key == ladder
            if var branch = ladders[index].branch {
                if isOwn { branch.entry = number(branch.entry) }
                if branch.ladder == ladder { branch.level = number(branch.level) }
                ladders[index].branch = branch
            }
            ladders[index].crossings = ladders[index].crossings.map { crossing in
                CrossingDraft(
                    level: isOwn ? number(crossing.level) : crossing.level, ladder: crossing.ladder,
                    other: crossing.ladder == ladder ? number(crossing.other) : crossing.other)
            }
        }
    }
}
