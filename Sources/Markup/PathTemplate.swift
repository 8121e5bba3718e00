/// A path with holes, read once and filled by the hundred: `people/:person/edit`.
package struct PathTemplate: Sendable {
    private enum Part: Sendable {
        case fixed(String)
        case hole
    }

    private let parts: [Part]

    /// - Parameter pattern: segments between slashes; those that begin with a colon are holes.
    package init(_ pattern: String) {
        parts = pattern.split(separator: "/").map { $0.hasPrefix(":") ? .hole : .fixed(String($0)) }
    }

    /// The path with its holes filled in order. A value is one segment, whatever is in it; without a value its segment is left out.
    package func filled(with values: [String]) -> Path {
        var rest = values.makeIterator()
        return Path(
            segments: parts.map { part in
                switch part {
                case .fixed(let segment): segment
                case .hole: rest.next() ?? ""
                }
            })
    }
}
