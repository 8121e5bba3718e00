import Kernel
import Tabular

/// The lines of a refused file that need correcting, as a file that says why.
enum RejectedLines {
    private static let reasons = Phrase(fr: "À corriger", en: "To correct")
    private static let keys = Set([reasons.fr, reasons.en].map(HeaderText.key))

    static func isReasons(_ name: String) -> Bool { keys.contains(HeaderText.key(name)) }

    /// Nil when no single line is at fault.
    static func bytes(of source: ImportSource, _ refused: RefusedFile, in language: Language) -> [UInt8]? {
        guard let table = try? Table.open(source.bytes, encoding: source.encoding, sheet: source.sheet) else { return nil }
        let faults = refused.ofLines.map { (line: $0.line, says: sentence($0, language)) }
        return LinesToCorrect(of: table, reasons: (reasons.fr, reasons.en))
            .bytes(faults, inFrench: language == .french, workbook: Workbook.isOne(source.bytes))
    }

    private static func sentence(_ problem: ImportProblem, _ language: Language) -> String {
        guard let column = problem.column else { return problem.message(language) }
        return column + (language == .french ? "\u{A0}: " : ": ") + problem.message(language)
    }
}
