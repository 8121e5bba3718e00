import Foundation
import Growth
import Kernel
import Markup
import Site

/// What the home page says.
struct HomeContent: Sendable {
    let toDos: [ToDo]
    let standing: Standing?
    /// For those who stand on a level.
    let gap: Gap?

    static func load(_ call: SignedInCall) async throws -> HomeContent {
        let (viewer, now, today) = (call.viewer, call.now, call.today)
        return try await call.services.read(as: viewer) { db in
            let toDos = try Home.sources.flatMap { try $0.toDos(for: viewer, at: now, in: db) }
            return HomeContent(
                toDos: toDos.sorted { ($0.dueAt ?? .distantFuture) < ($1.dueAt ?? .distantFuture) },
                standing: try Standing.of(viewer, on: today, in: db), gap: try Gap.own(viewer, at: now, in: db))
        }
    }

    struct View: Encodable, Sendable {
        struct Item: Encodable, Sendable { let title: [String: String], path: String, dueAt: Date? }
        let toDos: [Item]
    }

    var view: View {
        View(toDos: toDos.map { .init(title: ["fr": $0.title.fr, "en": $0.title.en], path: $0.path.description, dueAt: $0.dueAt) })
    }
}
