import Kernel

/// A framework written to be adapted: read, shown and stored like any file.
package enum FrameworkTemplate: String, Sendable, CaseIterable {
    case productOrganization = "product-organization"
    case productManagement = "product-management"
    case productDesign = "product-design"
    case data
    case engineering

    /// Those written one by one.
    package static let crafts: [FrameworkTemplate] = [.productManagement, .productDesign, .data, .engineering]

    package var file: (name: String, bytes: [UInt8]) { (rawValue + ".yaml", Self.written[self] ?? []) }

    /// Taken as it is written: its crafts are then those that the company calls otherwise.
    static func isOne(_ files: [[UInt8]]) -> Bool {
        guard let bytes = files.first, files.count == 1 else { return false }
        return allCases.contains { $0.file.bytes == bytes }
    }

    /// Put together once: whatever is stored is compared with them.
    private static let written = Dictionary(uniqueKeysWithValues: allCases.map { ($0, Array($0.text.utf8)) })

    private var text: String { self == .productOrganization ? TemplateUnion.text(of: Self.crafts.map(\.embedded)) : embedded }
    private var embedded: String { EmbeddedTemplates.all.first { $0.name == rawValue }?.text ?? "" }
}
