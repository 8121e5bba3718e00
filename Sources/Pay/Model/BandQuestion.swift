import Careers
import Kernel
import Storage

/// What a band can be written about: the levels and the zones there are.
struct BandQuestion: Sendable {
    let levels: [NamedLevel]
    let zones: [PayZone]

    static func load(_ policy: PayPolicy, in db: any Reader) throws -> BandQuestion {
        let permit = try policy.keep(in: db)
        return BandQuestion(
            levels: try NamedLevel.inForce(on: policy.today, of: permit.organization, in: db), zones: try PayZone.all(of: permit.organization, in: db))
    }
}
