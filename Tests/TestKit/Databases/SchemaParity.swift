import Storage

/// Whether two stores, one of each engine, have the same schema: SQLite takes almost any, so only a comparison tells.
package enum SchemaParity {
    /// What the two do not share, a line each; empty when they agree.
    /// - Parameter ignored: tables that one engine alone needs.
    package static func differences(
        sqlite: any Store,
        postgres: any Store,
        ignoring ignored: Set<String> = []
    ) async throws -> [String] {
        let left = try await sqlite.read { try TableShape.all(in: $0) }
        let right = try await postgres.read { try TableShape.all(in: $0) }
        return Set(left.keys).union(right.keys).subtracting(ignored).sorted().flatMap { name in
            switch (left[name], right[name]) {
            case (let left?, let right?): left.differences(from: right)
            case (nil, _): ["\(name): missing in SQLite"]
            case (_, nil): ["\(name): missing in PostgreSQL"]
            }
        }
    }

    /// What triggers keep, table by table: `before delete`.
    package static func kept(in store: any Store) async throws -> [String: Set<String>] {
        let shapes = try await store.read { try TableShape.all(in: $0) }
        let kept = shapes.mapValues { shape in Set(shape.facts.filter { $0.hasPrefix("trigger ") }.map { String($0.dropFirst(8)) }) }
        return kept.filter { !$0.value.isEmpty }
    }
}
