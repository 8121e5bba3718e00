import Markup

/// A path as people reach it from outside: the configured address, never a request's.
package enum PublicLink {
    package static func text(_ publicAddress: String, _ path: Path) -> String {
        (publicAddress.hasSuffix("/") ? String(publicAddress.dropLast()) : publicAddress) + path.description
    }
}
