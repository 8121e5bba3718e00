/// True positives, false positives and false negatives.
struct Score: CustomStringConvertible {
    private(set) var found = 0
    private(set) var wrong = 0
    private(set) var missed = 0

    var precision: Double { found + wrong == 0 ? 1 : Double(found) / Double(found + wrong) }
    var recall: Double { found + missed == 0 ? 1 : Double(found) / Double(found + missed) }

    var description: String {
        "\(found) found, \(wrong) wrong, \(missed) missed, precision \(Self.percent(precision)), recall \(Self.percent(recall))"
    }

    mutating func count(found isFound: Bool, expected isExpected: Bool) {
        switch (isFound, isExpected) {
        case (true, true): found += 1
        case (true, false): wrong += 1
        case (false, true): missed += 1
        case (false, false): break
        }
    }

    private static func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) %" }
}
