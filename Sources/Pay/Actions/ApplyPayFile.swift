import Careers
import Kernel
import Storage

/// Carries out a file, if it still does what was shown.
enum ApplyPayFile {
    static func perform(_ file: PayFileSource, agreedTo digest: String, _ policy: PayPolicy, in db: Write) throws -> PayPlan {
        let permit = try policy.keep(in: db)
        switch file.kind {
        case .bands:
            let made = try BandPlan.make(file.bytes, policy, in: db)
            try check(made.plan, digest)
            for draft in made.drafts { try WriteBand.perform(draft, permit: permit, in: db) }
            return made.plan
        case .pay:
            let made = try PersonPayPlan.make(file.bytes, policy, in: db)
            try check(made.plan, digest)
            for draft in made.drafts {
                let last = try PersonPay.last(of: draft.person, permit, in: db)
                _ = try ImportPay.perform(draft, after: last, permit: permit, in: db)
            }
            return made.plan
        }
    }

    static func plan(_ file: PayFileSource, _ policy: PayPolicy, in db: any Reader) throws -> PayPlan {
        switch file.kind {
        case .bands: try BandPlan.make(file.bytes, policy, in: db).plan
        case .pay: try PersonPayPlan.make(file.bytes, policy, in: db).plan
        }
    }

    private static func check(_ plan: PayPlan, _ digest: String) throws(Refusal) {
        guard plan.digest == digest else { throw .invalid(PayRefusal.field, ImportWords.changedMeanwhile) }
    }
}

/// A file with what it is of.
struct PayFileSource: Sendable {
    let kind: PayFileKind
    let bytes: [UInt8]
}
