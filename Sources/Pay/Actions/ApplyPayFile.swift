import Careers
import Kernel
import Storage

/// Carries out a file, if it still does what was shown.
enum ApplyPayFile {
    static func perform(_ file: PayFileSource, agreedTo digest: String, _ policy: PayPolicy, in db: Write) throws -> PayPlan {
        let permit = try policy.keep(in: db)
        do {
            return switch file.kind {
            case .bands: try bands(file, agreedTo: digest, policy, permit, in: db)
            case .pay: try pay(file, agreedTo: digest, policy, permit, in: db)
            }
        } catch let refused as RefusedPayFile {
            throw refused.refusal
        }
    }

    private static func bands(
        _ file: PayFileSource, agreedTo digest: String, _ policy: PayPolicy, _ permit: PayKeeping, in db: Write
    ) throws -> PayPlan {
        let made = try BandPlan.make(file, policy, in: db)
        try check(made.plan, digest)
        for draft in made.drafts { try WriteBand.perform(draft, permit: permit, in: db) }
        return made.plan
    }

    private static func pay(
        _ file: PayFileSource, agreedTo digest: String, _ policy: PayPolicy, _ permit: PayKeeping, in db: Write
    ) throws -> PayPlan {
        let made = try PersonPayPlan.make(file, policy, in: db)
        try check(made.plan, digest)
        for draft in made.drafts {
            let last = try PersonPay.last(of: draft.person, permit, in: db)
            _ = try ImportPay.perform(draft, after: last, permit: permit, in: db)
        }
        return made.plan
    }

    /// What a file would do, or everything that stands in its way.
    static func judge(_ file: PayFileSource, _ policy: PayPolicy, in db: any Reader) throws -> Result<PayPlan, RefusedPayFile> {
        do {
            switch file.kind {
            case .bands: return .success(try BandPlan.make(file, policy, in: db).plan)
            case .pay: return .success(try PersonPayPlan.make(file, policy, in: db).plan)
            }
        } catch let refused as RefusedPayFile {
            return .failure(refused)
        }
    }

    private static func check(_ plan: PayPlan, _ digest: String) throws(Refusal) {
        guard plan.digest == digest else { throw .invalid(PayRefusal.field, ImportWords.changedMeanwhile) }
    }
}

/// A file with what it is of, and which sheet of it is read when there are several.
struct PayFileSource: Sendable {
    let kind: PayFileKind
    let bytes: [UInt8]
    var sheet: String?
}
