import Foundation

/// A document to be printed: a whole page that links to nothing, and what the file carries beside it.
package struct PrintOrder: Sendable, Equatable {
    package let html: [UInt8]
    package let identifier: String
    /// The same order gives the same bytes, so the instant comes with it.
    package let datedAt: Date

    package init(html: [UInt8], identifier: String, datedAt: Date) {
        self.html = html
        self.identifier = identifier
        self.datedAt = datedAt
    }
}

/// Makes PDF, where this installation can.
package struct Printer: Sendable {
    package enum Fault: Error, Sendable, Equatable { case noTool, busy, tooSlow, failed }

    /// False when no tool was found: people then print from their browser.
    package let isConfigured: Bool
    package let pdf: @Sendable (PrintOrder) async throws(Fault) -> [UInt8]

    package init(isConfigured: Bool, pdf: @escaping @Sendable (PrintOrder) async throws(Fault) -> [UInt8]) {
        self.isConfigured = isConfigured
        self.pdf = pdf
    }

    package static let none = Printer(isConfigured: false) { _ throws(Fault) in throw .noTool }
}
