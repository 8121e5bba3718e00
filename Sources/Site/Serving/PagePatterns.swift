import Foundation
import HTTPTypes
import Kernel
import Markup

/// The patterns that can be visited: where to lead somebody whose form was already taken.
package struct PagePatterns: Sendable {
    private let patterns: [[Substring]]

    init(_ routes: [Route]) {
        patterns = routes.filter { $0.method == .get && $0.hasPage }.map { $0.pattern.split(separator: "/") }
    }

    /// The nearest page at or above a path.
    func nearest(to path: String) -> Path {
        var segments = path.split(separator: "/")
        while !segments.isEmpty {
            if patterns.contains(where: { matches($0, segments) }) {
                return segments.reduce(Path.root) { $0.appending(String($1).removingPercentEncoding ?? String($1)) }
            }
            segments.removeLast()
        }
        return .root
    }

    private func matches(_ pattern: [Substring], _ segments: [Substring]) -> Bool {
        pattern.count == segments.count && zip(pattern, segments).allSatisfy { $0.hasPrefix(":") || $0 == $1 }
    }
}
