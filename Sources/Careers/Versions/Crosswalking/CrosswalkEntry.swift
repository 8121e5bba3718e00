import Foundation
import Kernel

/// An expectation of a version as its crosswalk reads it: where it stands and what it says.
struct CrosswalkEntry: Sendable, Equatable {
    let identity: ExpectationIdentity
    let ladder: String
    let competency: String
    let level: Int
    let text: LocalizedText?
    let signals: [LocalizedText]
    let grade: String?
    /// Shown where versions are compared; an example changes nothing of what is asked.
    var examples: [LocalizedText] = []

    /// Equal for two expectations that ask for the same in the same words; spaces and capitals count for nothing.
    var saying: String {
        let signs = signals.flatMap { [$0.fr, $0.en] }
        let parts = [text?.fr, text?.en, grade.map { text == nil ? competency + "/" + $0 : $0 }] + signs
        return parts.map { Self.plain($0 ?? "") }.joined(separator: "\u{1F}")
    }

    /// Changes with what a person confirmed: the words, and the place.
    var seen: String {
        Digest.sha256([ladder, competency, String(level), text?.fr ?? "", text?.en ?? "", grade ?? ""].joined(separator: "\u{1F}") + saying)
    }

    private static func plain(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension StoredFramework {
    /// By ladder, row and level.
    var entries: [CrosswalkEntry] {
        grids.flatMap { grid in
            let rows = Dictionary(grid.competencies.enumerated().map { ($1.id, ($0, $1.key)) }, uniquingKeysWith: { first, _ in first })
            let levels = Dictionary(grid.levels.map { ($0.id, $0.order) }, uniquingKeysWith: { first, _ in first })
            return grid.expectations.compactMap { expectation -> (Int, CrosswalkEntry)? in
                guard let row = rows[expectation.competency], let level = levels[expectation.level] else { return nil }
                return (
                    row.0,
                    CrosswalkEntry(
                        identity: expectation.identity, ladder: grid.ladder.key, competency: row.1, level: level, text: expectation.text,
                        signals: expectation.wording.signals, grade: expectation.grade, examples: expectation.wording.allExamples)
                )
            }.sorted { ($0.0, $0.1.level) < ($1.0, $1.1.level) }.map(\.1)
        }
    }
}
