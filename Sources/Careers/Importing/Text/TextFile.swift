import Kernel

/// The text of a file that arrived as bytes: UTF-8, lines ended by a line feed, no control character.
struct TextFile {
    let name: String
    let text: String
    let report: ImportReport

    init(name: String, bytes: [UInt8]) throws(TextFault) {
        try Self.refuseWhatIsNotUTF8Text(bytes)
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        var decoding = TextDecoding()
        try decoding.read(body)
        self.name = name
        text = String(decoding: decoding.output, as: UTF8.self)
        report = Self.report(on: decoding, of: name)
        if text.isBlank { throw TextFault(Phrase(fr: "Le fichier est vide.", en: "The file is empty.")) }
    }

    private static func refuseWhatIsNotUTF8Text(_ bytes: [UInt8]) throws(TextFault) {
        if bytes.count > ImportLimits.fileBytes {
            let limit = ImportLimits.fileBytes / 1_000_000
            throw TextFault(
                Phrase(
                    fr: "Le fichier pèse plus de \(limit) Mo : découpez-le par parcours.",
                    en: "The file is larger than \(limit) MB: split it by ladder."
                )
            )
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw TextFault(
                Phrase(fr: "Le fichier est en UTF-16 : enregistrez-le en UTF-8.", en: "The file is in UTF-16: save it as UTF-8."),
                line: 1
            )
        }
    }

    private static func report(on decoding: TextDecoding, of name: String) -> ImportReport {
        var report = ImportReport()
        if let place = decoding.firstUnusualBreak {
            report.add(
                .note,
                Phrase(
                    fr: "Des séparateurs de ligne Unicode (U+0085, U+2028 ou U+2029) ont été lus comme des espaces.",
                    en: "Unicode line separators (U+0085, U+2028 or U+2029) were read as spaces."
                ),
                at: SourcePlace(file: name, line: place.line, column: place.column)
            )
        }
        return report
    }
}
