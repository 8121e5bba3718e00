import Foundation
import Kernel
import Storage

/// As many places as attempts are let through under one key. A place is a row whose identity follows from its number, so two attempts never share one:
/// the count is exact however many come at once.
struct AttemptCount: Sendable {
    typealias Place = ID<AttemptCount>

    let key: String
    let most: Int

    /// A free place, drawn by lot so that two at once seldom meet. One that no longer counts is free.
    /// - Throws: `Refusal.tooMany`; `StorageError.serialization` when another attempt took it meanwhile.
    func take(at now: Date, in db: any Connection) throws -> Place {
        let taken = try db.rows(
            """
            SELECT id, attempted_at FROM sign_in_attempts
            WHERE key = \(key) AND attempted_at > \(now.addingTimeInterval(-SignInThrottle.window)) ORDER BY attempted_at, id
            """
        ).map { (place: try $0.get("id", as: Place.self), at: try $0.get("attempted_at", as: Date.self)) }
        let free = Set(places).subtracting(taken.map { $0.place })
        guard taken.count < most, let place = free.randomElement() else {
            let end = (taken.dropLast(most - 1).last?.at ?? now).addingTimeInterval(SignInThrottle.window)
            throw Refusal.tooMany(retryAfterSeconds: max(1, Int(end.timeIntervalSince(now).rounded(.up))))
        }
        try db.run(
            """
            INSERT INTO sign_in_attempts (id, key, attempted_at) VALUES (\(place), \(key), \(now))
            ON CONFLICT (id) DO UPDATE SET attempted_at = excluded.attempted_at
            """)
        return place
    }

    private var places: [Place] {
        (1...most).compactMap { number in
            let digits = Array(Digest.sha256("\(key) \(number)"))
            return Place([digits[0..<8], digits[8..<12], digits[12..<16], digits[16..<20], digits[20..<32]].map { String($0) }.joined(separator: "-"))
        }
    }
}
