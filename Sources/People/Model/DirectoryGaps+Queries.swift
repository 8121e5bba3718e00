import Kernel
import Storage

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
