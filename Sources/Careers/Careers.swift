import Kernel
import Site

/// Frameworks, ladders, levels and what is expected at each.
package enum Careers: Feature {
    package static let routes: [Route] = []
}
