import Kernel

/// What a line of a file would do.
struct PlannedLine: Sendable, Equatable {
    let line: Int
    let outcome: WriteBand.Outcome
    let about: Phrase
    let says: Phrase
}

/// What a whole file would do; nothing is done yet.
struct PayPlan: Sendable {
    let kind: PayFileKind
    let lines: [PlannedLine]
    let remarks: [Phrase]
    /// Of what would be done: only what was shown is carried out.
    let digest: String

    init(_ kind: PayFileKind, _ lines: [PlannedLine], remarks: [Phrase] = []) {
        self.kind = kind
        self.lines = lines
        self.remarks = remarks
        digest = Digest.sha256(lines.map { "\($0.line)|\($0.outcome.rawValue)|\($0.about.en)|\($0.says.en)" }.joined(separator: "\n"))
    }

    func count(_ outcome: WriteBand.Outcome) -> Int { lines.filter { $0.outcome == outcome }.count }
}

enum PayFileKind: String, Sendable, CaseIterable, Codable { case bands, pay }
