import Kernel
import Tabular

/// An empty file with the right columns, and one line to be replaced.
enum PayTemplate {
    static func bytes(_ kind: PayFileKind, _ language: Language) -> [UInt8] {
        var writer = CSVWriter(separator: language == .french ? .semicolon : .comma)
        switch kind {
        case .bands:
            writer.append(BandField.allCases.map { $0.heading(language) })
            writer.append(
                language == .french
                    ? ["Produit", "3", "France", "EUR", "52000", "60000", "68000", "2027-01-01"]
                    : ["Product", "3", "France", "EUR", "52000", "60000", "68000", "2027-01-01"])
        case .pay:
            writer.append(PayField.allCases.map { $0.heading(language) })
            writer.append(["", "prenom.nom@exemple.fr", "48000", "EUR", "80%", "France", "2027-01-01"])
        }
        return writer.bytes
    }
}

struct PayPlanView: Encodable, Sendable {
    struct Line: Encodable, Sendable { let line: Int, outcome: WriteBand.Outcome, about: String, says: String }

    let kind: PayFileKind, plan: String, added: Int, corrected: Int, unchanged: Int, lines: [Line], remarks: [String]

    init(_ plan: PayPlan) {
        kind = plan.kind
        self.plan = plan.digest
        (added, corrected, unchanged) = (plan.count(.added), plan.count(.corrected), plan.count(.unchanged))
        lines = plan.lines.map { Line(line: $0.line, outcome: $0.outcome, about: $0.about.en, says: $0.says.en) }
        remarks = plan.remarks.map(\.en)
    }
}
