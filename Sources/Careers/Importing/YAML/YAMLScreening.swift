import Kernel

/// Looks at YAML before any parser does: a few bytes can describe a tree that no machine holds.
/// Reading errs on the safe side: it knows nothing of quotes, so it may refuse a file that would have been harmless.
struct YAMLScreening {
    private var line = 1
    private var column = 0
    private var lineHasText = false
    private var flowMarks = 0
    private var openBrackets = 0
    private var anchors: [[UInt8]: Int] = [:]
    private var aliases: [[UInt8]: Int] = [:]
    private var name: (bytes: [UInt8], isAnchor: Bool)?

    static func check(_ text: String, firstLine: Int) throws(TextFault) {
        var screening = YAMLScreening()
        screening.line = firstLine
        for byte in Array(text.utf8) { try screening.take(byte) }
        screening.endName()
        try screening.refuseAliases()
    }

    private mutating func take(_ byte: UInt8) throws(TextFault) {
        if name != nil && takeName(byte) { return }
        column += 1
        switch byte {
        case UInt8(ascii: "\n"):
            line += 1
            column = 0
            lineHasText = false
        case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "\t"):
            if !lineHasText && column > ImportLimits.indentation { throw tooDeep }
        default:
            lineHasText = true
            try takeMark(byte)
        }
    }

    private mutating func takeMark(_ byte: UInt8) throws(TextFault) {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            openBrackets += 1
            flowMarks += 1
            if openBrackets > ImportLimits.openBrackets { throw tooDeep }
        case UInt8(ascii: "]"), UInt8(ascii: "}"): openBrackets = max(0, openBrackets - 1)
        case UInt8(ascii: ","): flowMarks += 1
        case UInt8(ascii: "&"): name = ([], true)
        case UInt8(ascii: "*"): name = ([], false)
        default: break
        }
        if flowMarks > ImportLimits.flowMarks { throw tooMany }
    }

    /// True when the byte belongs to the name of an anchor or an alias.
    private mutating func takeName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"), UInt8(ascii: "-"):
            name?.bytes.append(byte)
            column += 1
            return true
        default:
            endName()
            return false
        }
    }

    private mutating func endName() {
        if let (bytes, isAnchor) = name, !bytes.isEmpty {
            if isAnchor { anchors[bytes] = anchors[bytes] ?? line } else { aliases[bytes] = aliases[bytes] ?? line }
        }
        name = nil
    }

    private func refuseAliases() throws(TextFault) {
        let reused = aliases.filter { anchors[$0.key] != nil }.min { $0.value < $1.value }
        guard let reused, let anchorLine = anchors[reused.key] else { return }
        let name = String(decoding: reused.key, as: UTF8.self)
        throw TextFault(
            Phrase(
                fr: "Les alias YAML ne sont pas acceptés : `*\(name)` reprend `&\(name)` de la ligne \(anchorLine) ; écrivez le texte en entier.",
                en: "YAML aliases are not accepted: `*\(name)` repeats `&\(name)` of line \(anchorLine); write the text in full."
            ),
            line: reused.value
        )
    }

    private var tooDeep: TextFault {
        TextFault(
            Phrase(
                fr: "L’imbrication est trop profonde : plus de \(ImportLimits.openBrackets) crochets ouverts ou de \(ImportLimits.indentation) colonnes de retrait.",
                en: "The nesting is too deep: more than \(ImportLimits.openBrackets) open brackets or \(ImportLimits.indentation) columns of indentation."
            ),
            line: line,
            column: column
        )
    }

    private var tooMany: TextFault {
        TextFault(
            Phrase(
                fr: "Le fichier compte plus de \(ImportLimits.flowMarks) virgules et crochets : découpez-le par parcours.",
                en: "The file has more than \(ImportLimits.flowMarks) commas and brackets: split it by ladder."
            ),
            line: line,
            column: column
        )
    }
}
