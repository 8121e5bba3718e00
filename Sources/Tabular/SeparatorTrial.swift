/// How well the first rows read with one separator: the true one cuts the header and then every row into the same number of cells.
struct SeparatorTrial {
    private static let rowCount = 20

    let separator: Separator
    private let cutsHeader: Bool
    private let isFaultless: Bool
    private let agreement: Double
    private let headerCells: Int

    /// Ties go to the separator listed first: a comma is often part of the text, a semicolon seldom.
    static func best(from start: TableScanner, limits: TableLimits) -> Separator {
        var best = SeparatorTrial(.semicolon, from: start)
        for separator in Separator.allCases.dropFirst() {
            let trial = SeparatorTrial(separator, from: start)
            if trial.isBetter(than: best) { best = trial }
        }
        return best.separator
    }

    private init(_ separator: Separator, from start: TableScanner) {
        self.separator = separator
        var scanner = start
        scanner.separator = separator.byte
        var counts: [Int] = []
        var isFaultless = true
        do {
            while counts.count < Self.rowCount, let row = try scanner.nextRow() { counts.append(row.cells.count) }
        } catch {
            if case .tooManyColumns(let limit) = error.kind { counts.append(limit + 1) }
            isFaultless = false
        }
        headerCells = counts.first ?? 0
        cutsHeader = headerCells > 1
        self.isFaultless = isFaultless
        agreement = Double(counts.filter { $0 == counts[0] }.count) / Double(max(1, counts.count))
    }

    private func isBetter(than other: SeparatorTrial) -> Bool {
        if cutsHeader != other.cutsHeader { return cutsHeader }
        if isFaultless != other.isFaultless { return isFaultless }
        if agreement != other.agreement { return agreement > other.agreement }
        return headerCells > other.headerCells
    }
}
