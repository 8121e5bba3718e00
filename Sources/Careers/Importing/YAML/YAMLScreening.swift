import Kernel

/// Looks at YAML before any parser does: a few bytes can describe a tree that no machine holds.
/// It errs on the safe side, and may refuse a file that would have been harmless.
struct YAMLScreening {
    private let bytes: [UInt8]
    private let firstLine: Int

    static func check(_ text: String, firstLine: Int) throws(TextFault) {
        let screening = YAMLScreening(bytes: Array(text.utf8), firstLine: firstLine)
        try screening.checkLines()
        try screening.refuseAliases()
        if let place = FlowNesting.excess(in: screening.bytes) { throw screening.fault(Self.tooDeep, at: place) }
    }

    /// Indentation, keys that are not words, and the number of commas and brackets.
    private func checkLines() throws(TextFault) {
        var (start, marks, isOpening) = (0, 0, true)
        for (place, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "\n"): (start, isOpening) = (place + 1, true)
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "\t"): break
            case UInt8(ascii: "?") where isOpening && isBlank(place + 1): throw fault(Self.notAWord, at: place)
            case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
                isOpening = false
                marks += 1
                if marks > ImportLimits.flowMarks { throw fault(Self.tooMany, at: place) }
            default: isOpening = false
            }
            if isOpening && place - start > ImportLimits.indentation { throw fault(Self.tooDeep, at: place) }
        }
    }

    /// An alias repeats an anchor: refused before anything is unfolded.
    private func refuseAliases() throws(TextFault) {
        var (anchors, aliases): ([String: Int], [String: Int]) = ([:], [:])
        for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") {
            let name = String(decoding: bytes[(place + 1)...].prefix(while: FlowNesting.isNameByte), as: UTF8.self)
            guard !name.isEmpty else { continue }
            if byte == UInt8(ascii: "&") { anchors[name] = anchors[name] ?? place } else { aliases[name] = aliases[name] ?? place }
        }
        guard let (name, place) = aliases.filter({ anchors[$0.key] != nil }).min(by: { $0.value < $1.value }), let anchor = anchors[name]
        else { return }
        throw fault(Self.alias(name, line(of: anchor)), at: place)
    }

    private func isBlank(_ place: Int) -> Bool {
        place >= bytes.count || bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\n")
            || bytes[place] == UInt8(ascii: "\t")
    }

    private func line(of place: Int) -> Int {
        firstLine + bytes[..<place].count { $0 == UInt8(ascii: "\n") }
    }

    private func fault(_ message: Phrase, at place: Int) -> TextFault {
        let before = bytes[..<place]
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let column = String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1
        return TextFault(message, line: line(of: place), column: column)
    }
}
