/// Spreadsheets write what XML cannot hold as `_x000D_`, and a text that looks like that as `_x005F_x000D_`.
enum EscapedText {
    static func decoded(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        return text.replacing(#/_x([0-9A-Fa-f]{4})_/#) { match in
            guard let value = UInt32(match.1, radix: 16), let scalar = Unicode.Scalar(value), value != 0 else { return String(match.0) }
            return value == 0x0D ? "" : String(Character(scalar))
        }
    }

    static func encoded(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        return text.replacing(#/_(?=x[0-9A-Fa-f]{4}_)/#, with: "_x005F_")
    }
}
