import Kernel
import Storage

/// HR's own words on how progression is decided.
enum WriteProgressionTexts {
    /// - Parameter seen: the digest of the texts that were read; nil from whoever does not say.
    static func perform(_ texts: [ProgressionText.Part: Phrase], seen: String?, permit: PayKeeping, in db: Write) throws {
        guard let author = db.viewer?.person else { throw Refusal.signedOut }
        let held = try ProgressionText.all(of: permit.organization, in: db)
        if let seen, seen != ProgressionText.digest(held) { throw Refusal.conflict(ProgressionPageWords.changedMeanwhile) }
        for part in ProgressionText.Part.allCases {
            guard let text = texts[part], held.first(where: { $0.part == part })?.text != text else { continue }
            try db.run(
                """
                INSERT INTO progression_texts (organization_id, section, text_fr, text_en, written_by, written_at)
                VALUES (\(permit.organization), \(part.rawValue), \(text.fr), \(text.en), \(author), \(db.now))
                ON CONFLICT (organization_id, section) DO UPDATE SET text_fr = excluded.text_fr, text_en = excluded.text_en,
                    written_by = excluded.written_by, written_at = excluded.written_at
                """, recording: Event("progression.text_written", "organization", permit.organization, ["section": .string(part.rawValue)]))
        }
    }
}
