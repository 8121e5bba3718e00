import Kernel
import Storage

/// What everybody may read of how progression and pay are decided: HR's words where they wrote some, else the product's.
struct ProgressionText: Sendable, Equatable {
    enum Part: String, Sendable, CaseIterable, Codable { case stages, deciders, pay, objection }

    let part: Part
    let text: Phrase
    let isOurs: Bool

    /// Changes with any of them.
    static func digest(_ texts: [ProgressionText]) -> String {
        Digest.sha256(texts.flatMap { [$0.part.rawValue, $0.text.fr, $0.text.en] }.joined(separator: "\u{1F}"))
    }

    static func all(of organization: OrganizationID, in db: any Reader) throws -> [ProgressionText] {
        let rows = try db.rows("SELECT t.section, t.text_fr, t.text_en FROM progression_texts t WHERE t.organization_id = \(organization)")
        var written: [String: Phrase] = [:]
        for row in rows { written[try row["section"]] = Phrase(typedFrench: try row["text_fr"], english: try row["text_en"]) }
        return Part.allCases.map { part in
            ProgressionText(part: part, text: written[part.rawValue] ?? ProgressionDefaults.text(part), isOurs: written[part.rawValue] != nil)
        }
    }
}
