import Crypto
import Kernel
import Storage

extension SigningKey {
    static func of(_ organization: OrganizationID, in db: any Reader) throws -> SigningKey? {
        try db.first("SELECT k.id, k.public_key, k.private_key FROM signing_keys k WHERE k.organization_id = \(organization)")
    }

    /// The organization's, made when there is none.
    static func made(in db: Write) throws -> SigningKey {
        if let key = try of(db.organization, in: db) { return key }
        let (secret, id) = (Curve25519.Signing.PrivateKey(), db.id(SigningKeyID.self))
        let halves = (open: [UInt8](secret.publicKey.rawRepresentation), hidden: [UInt8](secret.rawRepresentation))
        try db.run(
            """
            INSERT INTO signing_keys (id, organization_id, public_key, private_key, made_at)
            VALUES (\(id), \(db.organization), \(halves.open), \(halves.hidden), \(db.now))
            """, recording: Event("signing_key.made", "signing_key", id, ["fingerprint": .string(Kernel.Digest.sha256(halves.open))]))
        guard let key = try of(db.organization, in: db) else { throw Refusal.notFound }
        return key
    }
}
