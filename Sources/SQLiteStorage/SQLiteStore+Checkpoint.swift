import GRDB

extension SQLiteStore {
    /// Brings what the log holds into the file and empties the log.
    package func checkpoint() async throws {
        _ = try await pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    }
}
