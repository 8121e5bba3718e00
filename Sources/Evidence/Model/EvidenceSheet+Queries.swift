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
            isOwn: item.subject == viewer.person
        )
    }
}
