import Foundation
import Kernel

/// The API token whose secret a program holds, while it lasts.
struct HeldToken: Sendable {
    let isReadOnly: Bool
    let bearer: Bearer
}
