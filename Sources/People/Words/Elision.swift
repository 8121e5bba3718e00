import Foundation
import Kernel

/// `de Tomasz`, `d’Inès`, `d’Hélène`, `de Yann`.
package enum Elision {
    package static func de(_ name: String) -> String {
        let letters = Array(SearchText.folded(name).prefix(2))
        guard let first = letters.first else { return "de \(name)" }
        let isVowel = "aeiouhœæ".contains(first) || first == "y" && letters.count > 1 && !"aeiou".contains(letters[1])
        return isVowel ? "d’\(name)" : "de \(name)"
    }
}
