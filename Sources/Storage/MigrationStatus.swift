import Foundation

/// A known migration, and when it ran on a store: nil when it has yet to.
package struct MigrationStatus: Sendable {
    package let migration: Migration
    package let appliedAt: Date?
}
