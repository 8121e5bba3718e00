import Kernel
import Tabular

/// A file that does not hold: everything to correct in it, or the sheets to choose between. Nothing of it is taken.
struct RefusedPayFile: Error, Sendable {
    let problems: [LineProblem]
    /// Those of a workbook that somebody must choose between; empty when there is nothing to choose.
    let sheets: [String]

    init(_ problems: [LineProblem]) {
        (self.problems, sheets) = (problems, [])
    }

    init(_ error: TabularError) {
        problems = [LineProblem(line: error.line, column: nil, text: Phrase(fr: error.fr, en: error.en))]
        sheets = error.sheetsToChoose
    }

    var refusal: Refusal { PayRefusal.lines(problems) }

    /// The lines at fault as a file that says why; nil when the fault is of the whole file.
    func linesToCorrect(of source: PayFileSource, in language: Language) -> [UInt8]? {
        guard let table = try? Table.open(source.bytes, sheet: source.sheet) else { return nil }
        let reasons = ImportWords.reasons
        return LinesToCorrect(of: table, reasons: (reasons.fr, reasons.en))
            .bytes(
                problems.map { (line: $0.line, says: Self.sentence($0, language)) }, inFrench: language == .french, workbook: Workbook.isOne(source.bytes))
    }

    private static func sentence(_ problem: LineProblem, _ language: Language) -> String {
        guard let column = problem.column else { return problem.text(language) }
        return column + (language == .french ? "\u{A0}: " : ": ") + problem.text(language)
    }
}
