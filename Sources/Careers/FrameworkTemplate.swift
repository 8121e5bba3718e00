import Kernel

/// A framework written to be adapted: read, shown and stored like any file.
package enum FrameworkTemplate: String, Sendable, CaseIterable {
    case productManagement = "product-management"

    package var file: (name: String, bytes: [UInt8]) {
        let text = EmbeddedTemplates.all.first { $0.name == rawValue }?.text ?? ""
        return (rawValue + ".yaml", Array(text.utf8))
    }

    var start: Phrase {
        switch self {
        case .productManagement: Phrase(fr: "Partir du modèle produit", en: "Start from the product template")
        }
    }

    var about: Phrase {
        switch self {
        case .productManagement:
            Phrase(
                fr:
                    "Product management : six paliers, dix compétences, en français et en anglais, avec des signaux observables. À adapter avant de publier.",
                en:
                    "Product management: six levels, ten competencies, in French and in English, with observable signals. To adapt before publishing."
            )
        }
    }
}
