import Kernel

/// One's own account, as one sees it.
struct OwnAccount: Sendable {
    let email: String
    let sessions: [ListedSession]
    let tokens: [ListedToken]
    let hasSecondFactor: Bool
    let feed: CalendarFeed?
}
