import Kernel
import Site

/// What is expected of me, by when.
package enum Home: Feature {
    package static let routes: [Route] = []
}
