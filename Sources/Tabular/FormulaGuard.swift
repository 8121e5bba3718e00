/// Protection of those who open an export in a spreadsheet: a cell that starts like a formula is executed there.
///
/// An apostrophe in front makes it text. Guarding a text that already looks guarded adds one more, so `removed(from:)` gives back exactly
/// what was guarded.
package enum FormulaGuard {
    package static func added(to text: String) -> String {
        isRisky(text) ? "'" + text : text
    }

    package static func removed(from text: String) -> String {
        text.utf8.first == apostrophe && isRisky(String(text.dropFirstScalar())) ? text.dropFirstScalar() : text
    }

    private static let apostrophe = UInt8(ascii: "'")

    private static func isRisky(_ text: String) -> Bool {
        switch text.utf8.first(where: { $0 != apostrophe }) {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), ByteText.tab, ByteText.carriageReturn: true
        default: false
        }
    }
}

extension String {
    /// By scalar and not by character: an apostrophe followed by a combining mark is one character.
    fileprivate func dropFirstScalar() -> String {
        String(unicodeScalars.dropFirst())
    }
}
