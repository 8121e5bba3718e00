import Careers
import Kernel
import Tabular

/// A file of bands: every line understood, or everything to correct told at once.
struct BandFile {
    let lines: [(line: Int, draft: BandDraft)]
    let problems: [LineProblem]

    init(_ source: PayFileSource, _ question: BandQuestion) throws(TabularError) {
        var sheet = try PaySheet<BandField>(source, dates: .from)
        var lines: [(line: Int, draft: BandDraft)] = []
        if sheet.isReadable {
            let words = RateWords(question.levels, question.zones)
            for row in sheet.rows { if let draft = Self.read(row, &sheet, words) { lines.append((row.line, draft)) } }
        }
        self.lines = lines.sorted { ($0.draft.from, $0.line) < ($1.draft.from, $1.line) }
        problems = sheet.problems
    }

    private static func read(_ row: Table.Row, _ sheet: inout PaySheet<BandField>, _ words: RateWords) -> BandDraft? {
        let level = words.level(sheet.text(.level, in: row), ladder: sheet.text(.ladder, in: row))
        let zone = words.zone(sheet.text(.zone, in: row))
        let currency = words.currency(sheet.text(.currency, in: row))
        for (column, problem) in [(BandField.level, level.problem), (.zone, zone.problem), (.currency, currency.problem)] {
            if let problem { sheet.note(problem, in: row, column) }
        }
        let minimum = sheet.amount(.minimum, in: row, currency.found)
        let middle = sheet.amount(.middle, in: row, currency.found)
        let maximum = sheet.amount(.maximum, in: row, currency.found)
        let day = sheet.day(.from, in: row)
        guard let minimum, let middle, let maximum else { return nil }
        guard let range = BandRange(minimum: minimum, middle: middle, maximum: maximum) else {
            sheet.note(BandFormWords.notRising, in: row, minimum > middle ? .middle : .maximum)
            return nil
        }
        guard let level = level.found, let zone = zone.found, let currency = currency.found, let day else { return nil }
        return BandDraft(place: BandPlace(level: level, zone: zone.id, currency: currency), range: range, from: day)
    }
}
