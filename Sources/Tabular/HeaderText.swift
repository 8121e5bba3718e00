import Foundation

/// When two header texts are the same name.
package enum HeaderText {
    /// Without case, accents or outer blanks; spaces, underscores and hyphens all become one space.
    package static func normalised(_ text: String) -> String {
        folded(text).unicodeScalars.split(whereSeparator: isGap).map { String($0) }.joined(separator: " ")
    }

    /// What names are matched by: `First name`, `first_name` and `firstName` are one.
    package static func key(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        result.append(contentsOf: folded(text).unicodeScalars.lazy.filter { !isGap($0) })
        return String(result)
    }

    private static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        let bare = text.decomposedStringWithCanonicalMapping.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
        return String(String.UnicodeScalarView(bare)).lowercased().replacing("œ", with: "oe").replacing("æ", with: "ae")
    }

    private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x2D, 0x5F, 0x27, 0x2019, 0x2010, 0x2011, 0x200B, 0xFEFF: true
        case ..<0x80: false
        default: scalar.properties.isWhitespace
        }
    }
}
