import Kernel

/// A level whatever the version of its framework: a band or a title that hangs from it is kept when the framework is published anew.
package struct Rung: Hashable, Sendable {
    package let lineage: LineageID
    /// The key of its ladder.
    package let ladder: String
    package let order: Int

    package init(lineage: LineageID, ladder: String, order: Int) {
        self.lineage = lineage
        self.ladder = ladder
        self.order = order
    }
}

extension Rung: RawRepresentable {
    /// `0199…/3/product`, as a form sends it.
    package var rawValue: String { "\(lineage)/\(order)/\(ladder)" }

    package init?(rawValue: String) {
        let parts = rawValue.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let lineage = LineageID(parts[0]), let order = Int(parts[1]), String(order) == parts[1], !parts[2].isEmpty else { return nil }
        self.init(lineage: lineage, ladder: parts[2], order: order)
    }
}
