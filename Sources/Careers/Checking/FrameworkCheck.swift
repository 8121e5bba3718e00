import Kernel

/// The criterion checker over a whole framework, in every language each ladder is written in: for the command line.
package struct FrameworkCheck: Sendable {
    package let ladders: [(name: LocalizedText, check: LadderCheck)]

    package init(_ draft: FrameworkDraft) {
        ladders = draft.ladders.flatMap { ladder in
            Language.allCases.map { (ladder.name, LadderCheck(ladder, in: $0)) }.filter { !$0.1.statements.isEmpty }
        }
    }

    package var read: Int { ladders.reduce(0) { $0 + $1.check.statements.count } }
    package var faulty: Int { ladders.reduce(0) { $0 + $1.check.faulty.count } }

    package var counts: [(kind: FindingKind, count: Int)] {
        let all = Dictionary(ladders.flatMap { $0.check.counts.map { ($0.kind, $0.count) } }, uniquingKeysWith: +)
        return FindingKind.allCases.compactMap { kind in all[kind].map { (kind, $0) } }
    }

    /// One line of JSON: `{"statements","faulty","kinds":{...},"findings":[{"ladder","language","competency","level","kind","passage","text"}]}`.
    package func json() -> String {
        let kinds = counts.map { "\(JSON.string($0.kind.rawValue).canonical):\($0.count)" }.joined(separator: ",")
        let findings = ladders.flatMap { ladder, check in check.faulty.flatMap { statement in statement.findings.map { json($0, statement, ladder) } } }
        return "{\"statements\":\(read),\"faulty\":\(faulty),\"kinds\":{\(kinds)},\"findings\":[\(findings.joined(separator: ","))]}"
    }

    /// The same for a person at a terminal.
    package func text(_ language: Language) -> String {
        var lines = [CheckingWords.found(faulty, of: read)(language)]
        lines += counts.map { "  \(CheckingWords.name(of: $0.kind)(language)): \($0.count)" }
        for (name, check) in ladders {
            for statement in check.faulty {
                let heading = "\(name.preferring(language)), \(statement.place.competency) \(statement.place.level) (\(statement.language.rawValue))"
                lines += ["", heading, "  " + statement.text]
                lines += statement.findings.map { line($0, statement.text, language) }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func line(_ finding: Finding, _ text: String, _ language: Language) -> String {
        let passage = finding.quoted(from: text).map { " [\($0)]" } ?? ""
        return "  - \(finding.name(language))\(passage): \(finding.direction(language))"
    }

    private func json(_ finding: Finding, _ statement: CheckedStatement, _ ladder: LocalizedText) -> String {
        let passage = finding.quoted(from: statement.text).map { JSON.string($0).canonical } ?? "null"
        return "{\"ladder\":\(JSON.string(ladder.preferring(statement.language)).canonical),\"language\":\"\(statement.language.rawValue)\","
            + "\"competency\":\(JSON.string(statement.place.competency).canonical),\"level\":\(statement.place.level),"
            + "\"kind\":\"\(finding.kind.rawValue)\",\"passage\":\(passage),\"text\":\(JSON.string(statement.text).canonical)}"
    }
}
