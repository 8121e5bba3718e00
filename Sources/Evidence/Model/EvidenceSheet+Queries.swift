import Kernel
import Storage

extension EvidenceSheet {
    /// - Throws: `Refusal.notFound` when the viewer may not see it.
    static func find(_ id: EvidenceID, visibleTo viewer: Viewer, on today: Day, in db: any Reader) throws -> EvidenceSheet {
        let item = try EvidenceItem.find(id, visibleTo: viewer, on: today, in: db)
        let policy = EvidencePolicy(viewer)
        return EvidenceSheet(
            item: item,
            wordings: try EvidenceWording.of(item, in: db),
            mayShare: policy.mayShare(item),
            mayRewrite: policy.mayRewrite(item),
            mayCorrect: policy.mayCorrect(item),
            mayWithdraw: policy.mayWithdraw(item),
            isOwn: item.subject == viewer.person,
            isInSharedFile: try isInSharedFile(item, in: db)
        )
    }

    private static func isInSharedFile(_ item: EvidenceItem, in db: any Reader) throws -> Bool {
        try db.value(
            Int.self,
            """
            SELECT count(*) FROM dossier_citations x JOIN dossier_claims c ON c.id = x.claim_id JOIN dossiers d ON d.review_id = c.review_id
            WHERE x.item_id = \(item.id)
            """) ?? 0 > 0
    }
}
