import Kernel
import Storage

/// How many people lack what; counted for those who can do something about it.
package struct DirectoryGaps: Sendable, Equatable {
    package let counts: [DirectoryGap: Int]

    package func count(_ gap: DirectoryGap) -> Int { counts[gap] ?? 0 }
    package var isEmpty: Bool { counts.values.allSatisfy { $0 == 0 } }
    /// The one to settle first.
    package var first: DirectoryGap? { DirectoryGap.allCases.first { count($0) > 0 } }
}

extension DirectoryGaps {
    /// Nil for viewers who cannot change the directory.
    package static func counted(for viewer: Viewer, on today: Day, in db: any Reader) throws -> DirectoryGaps? {
        guard DirectoryPolicy(viewer).mayEdit else { return nil }
        let pairs = try DirectoryGap.allCases.map { gap in
            (gap, try db.value(Int.self, "SELECT count(*) FROM people p WHERE p.organization_id = \(viewer.organization) AND \(gap.predicate(on: today))") ?? 0)
        }
        return DirectoryGaps(counts: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }
}
