import Foundation
import Storage

/// How a transaction opens: one round trip, with whose rows it may touch.
enum Transaction {
    case read, write

    func opening(in scope: Scope) -> String {
        switch scope {
        case .unscoped: begin
        // Row-level security compares this text with a uuid column, which PostgreSQL writes in lower case.
        case .tenant(let id): begin + "; SET LOCAL palier.tenant = '\(id.uuidString.lowercased())'"
        }
    }

    private var begin: String {
        switch self {
        case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        case .write: "BEGIN ISOLATION LEVEL REPEATABLE READ"
        }
    }
}
