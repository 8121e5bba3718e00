import Foundation
import Kernel
import Testing

@testable import Careers

/// One half of the labelled criteria, and what the checker finds in it.
struct LabelledCriteria {
    struct Row {
        let criterion: Criterion
        let expected: Set<FindingKind>
    }

    let rows: [Row]

    init(_ name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
        rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            try #require(fields.count == 10)
            let signals = fields[6].isEmpty ? [] : fields[6].components(separatedBy: " | ")
            return Row(
                criterion: Criterion(
                    text: fields[3], language: try #require(Language(rawValue: fields[1])), kind: try #require(ThemeKind(rawValue: fields[2])),
                    below: fields[4].isEmpty ? nil : fields[4], others: fields[5].isEmpty ? [] : [fields[5]], signals: signals),
                expected: Set(fields[7].split(separator: ",").compactMap { FindingKind(rawValue: String($0)) }))
        }
    }

    /// The counts of some kinds, over one language or both.
    func score(_ kinds: [FindingKind] = FindingKind.allCases, in language: Language? = nil) -> Score {
        var score = Score()
        for row in rows where language == nil || row.criterion.language == language {
            let found = Set(CriterionCheck.findings(of: row.criterion).map(\.kind))
            for kind in kinds { score.count(found: found.contains(kind), expected: row.expected.contains(kind)) }
        }
        return score
    }

    var cleanWithFindings: Int {
        rows.count { $0.expected.isEmpty && !CriterionCheck.findings(of: $0.criterion).isEmpty }
    }

    /// Totals only: a report never shows a text.
    func report() -> String {
        let kinds = FindingKind.allCases.flatMap { kind in
            Language.allCases.map { "\(kind.rawValue) \($0.rawValue): \(score([kind], in: $0))" }
        }
        let clean = rows.count { $0.expected.isEmpty }
        let hard = score(FindingKind.allCases.filter { $0 != .noSignal })
        return (kinds + ["all: \(score())", "without no-signal: \(hard)", "clean with a finding: \(cleanWithFindings) of \(clean)"]).joined(separator: "\n")
    }
}
