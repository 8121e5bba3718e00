import Foundation

/// A key made from a name: `Conduct & Culture` gives `conduct-culture`.
enum Slug {
    static func of(_ name: String) -> String {
        let plain = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: Locale(identifier: "en_US_POSIX"))
        return plain.unicodeScalars.split { !isKeyLetter($0) }.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
    }

    static func isValid(_ key: String) -> Bool {
        !key.isEmpty && key.utf8.count <= 80 && key.unicodeScalars.allSatisfy { isKeyLetter($0) || $0 == "-" }
            && !key.hasPrefix("-") && !key.hasSuffix("-") && !key.contains("--")
    }

    private static func isKeyLetter(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }
}
