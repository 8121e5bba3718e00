import Kernel

/// A framework written to be adapted: read, shown and stored like any file.
package enum FrameworkTemplate: String, Sendable, CaseIterable {
    case productManagement = "product-management"
    case productDesign = "product-design"
    case data
    case engineering

    package var file: (name: String, bytes: [UInt8]) {
        let text = EmbeddedTemplates.all.first { $0.name == rawValue }?.text ?? ""
        return (rawValue + ".yaml", Array(text.utf8))
    }
}
