import Foundation

/// When two header texts are the same name.
package enum HeaderText {
    /// Without case, accents or outer blanks; spaces, underscores and hyphens all become one space.
    package static func normalised(_ text: String) -> String {
        var result = ""
        var isAfterGap = false
        for scalar in folded(text).unicodeScalars {
            if isGap(scalar) {
                isAfterGap = !result.isEmpty
                continue
            }
            if isAfterGap { result.append(" ") }
            isAfterGap = false
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    /// What names are matched by: `First name`, `first_name` and `firstName` are one.
    package static func key(_ text: String) -> String {
        normalised(text).replacing(" ", with: "")
    }

    private static func folded(_ text: String) -> String {
        let bare = text.decomposedStringWithCanonicalMapping.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
        return String(String.UnicodeScalarView(bare)).lowercased().replacing("œ", with: "oe").replacing("æ", with: "ae")
    }

    private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isWhitespace { return true }
        return switch scalar.value {
        case 0x2D, 0x5F, 0x27, 0x2019, 0x2010, 0x2011, 0x200B, 0xFEFF: true
        default: false
        }
    }
}
