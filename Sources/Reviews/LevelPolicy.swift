import Kernel

extension CyclePolicy {
    /// Where somebody will stand from a day to come, mistyped or not decided after all. What holds, and what held, stays.
    func withdraw(_ held: PersonLevel, on today: Day) throws(Refusal) -> LevelWithdrawing {
        guard viewer.holds(.hr) else { throw .notFound }
        guard held.person != viewer.person else { throw .forbidden(LevelsWords.notOwn) }
        guard held.from > today else { throw .conflict(LevelsWords.begun) }
        return LevelWithdrawing(held: held)
    }
}

/// May take back one level that has not begun.
struct LevelWithdrawing: Sendable {
    let held: PersonLevel

    fileprivate init(held: PersonLevel) { self.held = held }
}
