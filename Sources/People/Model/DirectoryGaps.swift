import Kernel

/// How many people lack what; counted for those who can do something about it.
package struct DirectoryGaps: Sendable, Equatable {
    package let counts: [DirectoryGap: Int]

    package func count(_ gap: DirectoryGap) -> Int { counts[gap] ?? 0 }
    package var isEmpty: Bool { counts.values.allSatisfy { $0 == 0 } }
    /// The one to settle first.
    package var first: DirectoryGap? { DirectoryGap.allCases.first { count($0) > 0 } }
}
