import Foundation
import Kernel
import Markup

/// A link as it leaves, once: whoever sees it hands it to its person.
package struct OneTimeLink: Sendable {
    package let person: PersonID
    package let name: String
    package let email: String
    package let path: Path
    package let expiresAt: Date
}
