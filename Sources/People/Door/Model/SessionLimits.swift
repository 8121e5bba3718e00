import Foundation

/// How long a session lasts: half a day without a request ends it, and so does a month in all.
enum SessionLimits {
    static let idle: TimeInterval = 12 * 3600
    static let absolute: TimeInterval = 30 * 86_400
    /// `seen_at` is written at most this often.
    static let seenPrecision: TimeInterval = 60
    /// Ended sessions are kept this long, then forgotten.
    static let kept: TimeInterval = 90 * 86_400

    static func idleSince(_ now: Date) -> Date { now.addingTimeInterval(-idle) }
    static func startedSince(_ now: Date) -> Date { now.addingTimeInterval(-absolute) }
}
