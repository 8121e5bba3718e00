import Kernel
import Storage

/// What everybody may read of how progression and pay are decided: HR's words where they wrote some, else the product's.
struct ProgressionText: Sendable, Equatable {
    enum Part: String, Sendable, CaseIterable, Codable { case stages, deciders, pay, objection }

    let part: Part
    let text: Phrase
    let isOurs: Bool

    static func all(of organization: OrganizationID, in db: any Reader) throws -> [ProgressionText] {
        let rows = try db.rows("SELECT t.section, t.text_fr, t.text_en FROM progression_texts t WHERE t.organization_id = \(organization)")
        var written: [String: Phrase] = [:]
        for row in rows { written[try row["section"]] = Phrase(fr: try row["text_fr"], en: try row["text_en"]) }
        return Part.allCases.map { part in
            ProgressionText(part: part, text: written[part.rawValue] ?? ProgressionDefaults.text(part), isOurs: written[part.rawValue] != nil)
        }
    }
}
