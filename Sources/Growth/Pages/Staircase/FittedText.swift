/// A text cut to a width, between words, since a drawing does not break its lines. The whole text stands in the table beside it.
enum FittedText {
    static func cut(_ text: String, to width: Double, size: Double = 12.5) -> String {
        guard estimate(text, size: size) > width else { return text }
        var kept = ""
        var used = self.width(of: "…") * size
        for character in text {
            used += self.width(of: character) * size
            if used > width { break }
            kept.append(character)
        }
        // Only a first word that does not fit is cut inside.
        let isWhole = text.dropFirst(kept.count).first == " "
        if !isWhole, let end = kept.lastIndex(of: " ") { kept = String(kept[..<end]) }
        while kept.last == " " || kept.last == "," { kept.removeLast() }
        return kept.isEmpty ? "" : kept + "…"
    }

    /// At most so many lines, broken between words; the last one is cut.
    static func lines(_ text: String, to width: Double, most: Int, size: Double = 12.5) -> [String] {
        var lines: [String] = []
        var rest = text.split(separator: " ")[...]
        while !rest.isEmpty, lines.count < most - 1 {
            var line = String(rest.removeFirst())
            while let word = rest.first, estimate("\(line) \(word)", size: size) <= width {
                line += " " + word
                rest.removeFirst()
            }
            lines.append(cut(line, to: width, size: size))
        }
        return rest.isEmpty ? lines : lines + [cut(rest.joined(separator: " "), to: width, size: size)]
    }

    /// Which font a reader has is not known here: widths are those of a wide ordinary one.
    static func estimate(_ text: String, size: Double) -> Double {
        text.reduce(0) { $0 + width(of: $1) * size }
    }

    private static func width(of character: Character) -> Double {
        switch character {
        case "i", "l", "j", "'", "’", ".", ",", ":", ";", "|", "!", "I", "f", "t", "r", " ": 0.34
        case "m", "w", "M", "W", "—", "…", "œ", "æ": 0.92
        case "A"..."Z", "É", "È", "À", "Ç", "Ô": 0.7
        default: character.isASCII || character.isLetter ? 0.59 : 1
        }
    }
}
