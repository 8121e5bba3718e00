import Kernel

/// Reads bytes as UTF-8 once, keeping count of lines and columns, so that whatever is wrong has a place.
struct TextDecoding {
    private(set) var output: [UInt8] = []
    private(set) var firstUnusualBreak: (line: Int, column: Int)?
    private var line = 1
    private var column = 1
    private var wasReturn = false

    mutating func read(_ bytes: ArraySlice<UInt8>) throws(TextFault) {
        output.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            let length = byte < 0x80 ? 1 : UTF8Sequence.length(at: index, in: bytes)
            guard length > 0 else { throw invalidByte(byte) }
            let scalar = byte < 0x80 ? UInt32(byte) : UTF8Sequence.scalar(bytes[index..<index + length])
            try take(scalar, bytes[index..<index + length])
            index += length
        }
    }

    private mutating func take(_ scalar: UInt32, _ bytes: ArraySlice<UInt8>) throws(TextFault) {
        switch scalar {
        case 0x0A: try endLine(after: wasReturn)
        case 0x0D: try endLine(after: false)
        case 0x85, 0x2028, 0x2029:
            if firstUnusualBreak == nil { firstUnusualBreak = (line, column) }
            output.append(0x20)
            column += 1
        case 0x00..<0x09, 0x0B..<0x20, 0x7F...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: throw refused(scalar)
        default:
            output.append(contentsOf: bytes)
            column += 1
        }
        wasReturn = scalar == 0x0D
    }

    /// The line feed of a CR LF pair ends nothing: its carriage return did.
    private mutating func endLine(after pairedReturn: Bool) throws(TextFault) {
        if pairedReturn { return }
        output.append(0x0A)
        line += 1
        column = 1
        if line > ImportLimits.lines {
            throw TextFault(
                Phrase(
                    fr: "Le fichier a plus de \(ImportLimits.lines) lignes : découpez-le par parcours.",
                    en: "The file has more than \(ImportLimits.lines) lines: split it by ladder."
                ),
                line: line
            )
        }
    }

    private func invalidByte(_ byte: UInt8) -> TextFault {
        let hex = "0x" + String(byte, radix: 16, uppercase: true)
        return TextFault(
            Phrase(
                fr:
                    "L’octet \(hex) n’est pas de l’UTF-8 : le fichier est "
                    + "sans doute en Windows-1252 ou ISO 8859-1 ; enregistrez-le en UTF-8.",
                en: "Byte \(hex) is not UTF-8: the file is probably in Windows-1252 or ISO 8859-1; save it as UTF-8."
            ),
            line: line,
            column: column
        )
    }

    private func refused(_ scalar: UInt32) -> TextFault {
        let code = String(scalar, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
        return TextFault(
            Phrase(
                fr: "Caractère de contrôle \(name) : supprimez-le, ou enregistrez le fichier comme texte UTF-8.",
                en: "Control character \(name): remove it, or save the file as UTF-8 text."
            ),
            line: line,
            column: column
        )
    }
}
