import Kernel
import Markup
import Reviews
import Storage

/// Shares a review: its file is composed once, its bytes are kept, and the seal follows when the journal has sealed the record.
package enum ShareDossier {
    static let kind = "dossier.shared"

    /// What the journal commits to.
    static func details(_ review: ReviewID, _ hashes: Dossier.Hashes) -> JSON {
        ["review": .of(review), "json": .string(hashes.json), "fr": .string(hashes.fr), "en": .string(hashes.en)]
    }

    /// - Parameters:
    ///   - seen: what the viewer had before their eyes; nil for a program that does not say.
    ///   - site: the public address, printed on the documents.
    static func perform(
        _ preparation: Preparation, seen: String?, site: String, preparing: Preparing, sharing: Sharing, in db: Write
    ) throws -> DossierID {
        guard let viewer = db.viewer else { throw Refusal.signedOut }
        if let missing = preparation.missing { throw Refusal.conflict(missing) }
        if let seen, seen != preparation.seen { throw Refusal.conflict(SharingWords.changedMeanwhile) }
        try ShareReview.perform(preparation.review, permit: sharing, in: db)
        let id: DossierID = db.id()
        let file = try ReviewFile.load(preparation.review.id, for: viewer, at: db.now, in: db)
        let content = DossierContent(
            id, file, claims: preparation.claims, subjects: preparation.subjects,
            setting: try DossierSetting.load(file, managers: preparation.managers, of: db.organization, in: db),
            sharedBy: .init(id: viewer.person, name: viewer.name), sharedAt: db.now)
        try keep(id, content, DossierTexts(of: content, site: site), managers: preparation.managers, in: db)
        try db.enqueue(Job(CompleteSeal.kind, payload: id.description, at: db.now, key: id.description))
        return id
    }

    private static func keep(_ id: DossierID, _ content: DossierContent, _ texts: DossierTexts, managers: [PersonID], in db: Write) throws {
        let hashes = texts.hashes
        try db.run(
            """
            INSERT INTO dossiers (id, organization_id, review_id, subject_id, shared_by, shared_at, content, content_hash, document_fr,
                document_fr_hash, document_en, document_en_hash)
            VALUES (\(id), \(db.organization), \(content.review), \(content.person.id), \(content.sharedBy.id), \(db.now), \(texts.json),
                \(hashes.json), \(texts.fr), \(hashes.fr), \(texts.en), \(hashes.en))
            """, recording: Event(kind, "dossier", id, details(content.review, hashes)))
        for manager in managers {
            try db.run(
                "INSERT INTO dossier_managers (dossier_id, person_id, organization_id) VALUES (\(id), \(manager), \(db.organization))",
                unrecorded: "part of dossier.shared")
        }
    }
}

extension DossierTexts {
    /// The data, and the document in each language, drawn once.
    init(of content: DossierContent, site: String) throws {
        let json = try CanonicalJSON.bytes(of: content)
        let document = { (language: Language) in
            DossierDocument(content: content, hash: Digest.sha256(json), site: site, language: language).html.bytes
        }
        self.init(json: json, fr: document(.french), en: document(.english))
    }
}
