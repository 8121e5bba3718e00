import Foundation
import Kernel
import Logging
import Printing

extension Printer {
    /// What the configured tool makes; nothing of what is printed goes into the log.
    package static func press(_ tool: PressTool, deadline: TimeInterval = 20, logger: Logger) -> Printer {
        let press = Press(tool, deadline: deadline)
        return Printer(isConfigured: true) { order throws(Fault) in
            do throws(PressFault) {
                return try await press.pdf(PressSheet(html: order.html, identifier: order.identifier, datedAt: order.datedAt))
            } catch {
                logger.warning("not printed", metadata: ["why": "\(error)"])
                throw Fault(error)
            }
        }
    }
}

extension Printer.Fault {
    fileprivate init(_ fault: PressFault) {
        self =
            switch fault {
            case .noTool: .noTool
            case .busy: .busy
            case .tooSlow: .tooSlow
            case .failed: .failed
            }
    }
}
