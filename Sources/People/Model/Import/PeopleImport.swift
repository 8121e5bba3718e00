import Foundation
import Kernel
import Tabular

/// A file of people that was sent and shown, and awaits confirmation. Once carried out, its text is erased.
package struct PeopleImport: Sendable {
    package let id: ID<PeopleImport>
    package let name: String
    package let source: ImportSource
    /// Of the plan shown when the file was sent.
    package let digest: String
    package let createdAt: Date
    package let appliedAt: Date?

    /// Files nobody confirms are personal data nobody needs.
    static let keptFor: TimeInterval = 7 * 86_400

    static func keptSince(_ now: Date) -> Date { now.addingTimeInterval(-keptFor) }
}

/// A file with what it does not say itself.
package struct ImportSource: Sendable, Equatable {
    package let bytes: [UInt8]
    /// From when its teams and managers count.
    package let from: Day
    /// What `01/02/2026` means, when the file does not tell.
    package let order: DateOrder?
    /// Nil for what the bytes tell.
    package let encoding: TextEncoding?
    /// Of a workbook that has several with rows.
    package let sheet: String?

    package init(bytes: [UInt8], from: Day, order: DateOrder? = nil, encoding: TextEncoding? = nil, sheet: String? = nil) {
        self.bytes = bytes
        self.from = from
        self.order = order
        self.encoding = encoding
        self.sheet = sheet
    }

    package static let mostRows = 10_000
    static let field = "file"
}
