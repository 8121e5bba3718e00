import Kernel

package typealias CraftID = ID<Craft>

/// Product management, design, engineering: what somebody does for a living. The key stays when the name changes.
package struct Craft: Sendable, Equatable {
    package let id: CraftID
    package let key: String
    package let name: Phrase
    let version: Int

    /// `product-management`: small letters, digits and hyphens.
    package static func isKey(_ text: String) -> Bool {
        (1...60).contains(text.utf8.count) && !text.hasPrefix("-")
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    /// A key from a name: `Gestion de produit` gives `gestion-de-produit`.
    package static func key(from name: String) -> String {
        let words = SearchText.folded(name).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let key = String(words.joined(separator: "-").prefix(60))
        return key.isEmpty ? "craft" : key
    }
}
