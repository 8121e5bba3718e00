import Foundation
import Kernel
import Markup
import People
import Site
import Storage

/// The last days that concern somebody, the nearest first, each once.
struct ComingDates: Sendable {
    let stages: [DatedStage]

    static func load(_ call: SignedInCall) async throws -> ComingDates {
        let (viewer, now, today) = (call.viewer, call.now, call.today)
        return try await call.services.read(as: viewer) { try ComingDates(stages: of(viewer, at: now, in: $0).filter { $0.day >= today }) }
    }

    /// What a calendar reads. An address that opens nothing is no different from one that never did.
    static func feed(_ key: DoorKey, _ call: Call) async throws -> Answer {
        guard let viewer = try await CalendarFeed.reader(key.secret, call.services) else { throw Refusal.notFound }
        let now = call.services.clock.now
        let stages = try await call.services.read(as: viewer) { try of(viewer, at: now, in: $0) }
        let file = CalendarFile(stages: stages, language: viewer.language, site: call.services.publicAddress, madeAt: now)
        return .text(file.text, contentType: "text/calendar; charset=utf-8")
    }

    private static func of(_ viewer: Viewer, at now: Date, in db: any Reader) throws -> [DatedStage] {
        let stages = try Home.sources.flatMap { try $0.dates(for: viewer, at: now, in: db) }
        return Set(stages).sorted { ($0.day, $0.key) < ($1.day, $1.key) }
    }
}

/// The same as data.
struct DatesView: Encodable, Sendable {
    struct Item: Encodable, Sendable { let title: [String: String], day: Day, path: String }

    let dates: [Item]

    init(_ content: ComingDates) {
        dates = content.stages.map { Item(title: ["fr": $0.title.fr, "en": $0.title.en], day: $0.day, path: $0.path.description) }
    }
}
