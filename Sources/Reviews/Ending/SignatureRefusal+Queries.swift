import Kernel
import Storage

extension SignatureRefusal {
    /// Of those who have not signed since.
    static func count(in cycle: CycleID, _ db: any Reader) throws -> Int {
        try db.value(
            Int.self,
            """
            SELECT count(*) FROM signature_refusals f JOIN reviews r ON r.id = f.review_id
            WHERE r.cycle_id = \(cycle) AND r.state = 'shared'
            """) ?? 0
    }
}
