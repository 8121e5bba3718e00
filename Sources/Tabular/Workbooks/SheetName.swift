/// Names spreadsheets accept for their sheets: short, without the signs of references, each once whatever the case.
enum SheetName {
    static func all(_ names: [String]) -> [String] {
        var taken: Set<String> = []
        return names.map { name in
            let plain = fitted(name)
            var (candidate, count) = (plain, 1)
            while !taken.insert(candidate.lowercased()).inserted {
                count += 1
                candidate = cut(plain, to: 31 - " \(count)".count) + " \(count)"
            }
            return candidate
        }
    }

    private static func fitted(_ name: String) -> String {
        let scalars = name.unicodeScalars.map { "[]:*?/\\".unicodeScalars.contains($0) || $0.value < 0x20 ? " " : $0 }
        var plain = cut(String(String.UnicodeScalarView(scalars)).withoutOuterBlanks, to: 31).withoutOuterBlanks
        while plain.hasPrefix("'") { plain.removeFirst() }
        while plain.hasSuffix("'") { plain.removeLast() }
        return plain.isEmpty || plain.lowercased() == "history" ? "Sheet" : plain
    }

    /// Spreadsheets count a character beyond the first plane as two.
    private static func cut(_ text: String, to length: Int) -> String {
        var kept = ""
        for character in text {
            guard (kept + String(character)).utf16.count <= length else { break }
            kept.append(character)
        }
        return kept
    }
}
