import Kernel
import Site

/// The secret of a one-time link, as it stands in an address.
package struct DoorKey: PathParameter {
    package let secret: Secret

    package init(_ secret: Secret) {
        self.secret = secret
    }

    package init?(_ description: String) {
        // One cut short in copying is still a key: it opens nothing, and its page says so.
        let isWellFormed = (1...64).contains(description.utf8.count) && description.utf8.allSatisfy(Self.isAllowed)
        guard isWellFormed else { return nil }
        secret = Secret(description)
    }

    package var description: String { secret.text }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
    }
}
