import Kernel

/// A tab between a list dash and its text: YAML allows it, our parser does not, and nobody sees it.
enum ListTabs {
    static let message = Phrase(
        fr: "Une tabulation après le tiret de liste a été lue comme un espace.",
        en: "A tab after the list dash was read as a space."
    )

    static func replaced(in header: Substring, firstLine: Int) -> (text: String, lines: [Int]) {
        guard header.utf8.contains(UInt8(ascii: "\t")) else { return (String(header), []) }
        var (bytes, lines): ([UInt8], [Int]) = ([], [])
        for (offset, line) in header.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if offset > 0 { bytes.append(UInt8(ascii: "\n")) }
            let spaced = spaced(Array(line))
            if spaced.hasTab { lines.append(firstLine + offset) }
            bytes += spaced.line
        }
        return (String(decoding: bytes, as: UTF8.self), lines)
    }

    private static func spaced(_ line: [UInt8]) -> (line: [UInt8], hasTab: Bool) {
        let dash = line.prefix { $0 == UInt8(ascii: " ") }.count
        guard dash < line.count, line[dash] == UInt8(ascii: "-") else { return (line, false) }
        let tabs = line[(dash + 1)...].prefix { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: " ") }
        guard tabs.contains(UInt8(ascii: "\t")) else { return (line, false) }
        return (line[...dash] + Array(repeating: UInt8(ascii: " "), count: tabs.count) + line[tabs.endIndex...], true)
    }
}
