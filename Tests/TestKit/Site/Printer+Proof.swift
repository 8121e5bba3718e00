import Foundation
import Kernel

extension Printer {
    /// Gives the order back, so that tests read what would have been printed.
    package static let proof = Printer(isConfigured: true) { order throws(Fault) in
        Array("%PDF-proof \(order.identifier) \(order.datedAt.formatted(.iso8601))\n".utf8) + order.html
    }

    package static func failing(_ fault: Fault) -> Printer {
        Printer(isConfigured: true) { _ throws(Fault) in throw fault }
    }
}
