import Kernel
import Tabular

/// The text of a file that arrived as bytes: UTF-8, lines ended by a line feed, no control character.
struct TextFile {
    let name: String
    let text: String
    let report: ImportReport

    init(name: String, bytes: [UInt8]) throws(TextFault) {
        let older = Self.spreadsheet(name, bytes)
        try Self.refuseWhatIsNotUTF8Text(older.map { Array($0.utf8) } ?? bytes)
        let body = older?.utf8 ?? (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
        var decoding = TextDecoding()
        try decoding.read(body)
        self.name = name
        text = String(decoding: decoding.output, as: UTF8.self)
        var report = Self.report(on: decoding, of: name)
        if older?.encoding == .windows1252 { report.add(.warning, Self.wasOlder, at: SourcePlace(file: name)) }
        self.report = report
        if text.isBlank { throw TextFault(Phrase(fr: "Le fichier est vide.", en: "The file is empty.")) }
    }

    /// A table that an older spreadsheet wrote, in another encoding than UTF-8.
    private static func spreadsheet(_ name: String, _ bytes: [UInt8]) -> DecodedText? {
        guard [".csv", ".tsv", ".tab"].contains(where: name.lowercased().hasSuffix), bytes.count <= ImportLimits.fileBytes else { return nil }
        guard let text = try? DecodedText(bytes), ![.utf8, .utf8WithMark].contains(text.encoding) else { return nil }
        return text
    }

    private static let wasOlder = Phrase(
        fr: "Le fichier n’est pas en UTF-8 : il a été lu comme Windows-1252, l’encodage des tableurs plus anciens. Vérifiez les accents.",
        en: "The file is not UTF-8: it was read as Windows-1252, the encoding of older spreadsheets. Check the accents.")

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
