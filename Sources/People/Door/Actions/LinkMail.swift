import Foundation
import Kernel
import Logging
import Markup
import Site
import Storage

/// Sends a link to its person. The job carries no secret: one is made when the letter leaves, beside the one that was shown.
enum LinkMail {
    private static let kind = "door.link-mail"

    static func job(_ link: InvitationID, at now: Date) -> Job {
        Job(kind, payload: link.description, at: now, key: link.description)
    }

    static let handler = JobHandler(kind) { payload, organization, services in
        guard let link = InvitationID(payload), services.mailer.isConfigured else { return }
        guard let letter = try await services.write(in: organization, { try write(link, address: services.publicAddress, in: $0) }) else { return }
        do {
            try await services.mailer.send(letter)
        } catch let failure {
            try await services.write(in: organization) { try note(link, hasLeft: false, in: $0) }
            // Tried again later, unless nobody will ever take it: those who keep accounts see it either way.
            if !(failure is MailRefusal) { throw failure }
            return
        }
        // It has left: a second letter would end the link of the first, so one that cannot be noted is not tried again.
        do {
            try await services.write(in: organization) { try note(link, hasLeft: true, in: $0) }
        } catch {
            services.logger.error("a letter left and could not be noted", metadata: ["error": "\(type(of: error))"])
        }
    }

    private static func note(_ link: InvitationID, hasLeft: Bool, in db: Write) throws {
        try db.run(
            """
            UPDATE invitations SET mailed_at = \(orNull: hasLeft ? db.now : nil), mail_failed_at = \(orNull: hasLeft ? nil : db.now)
            WHERE id = \(link) AND organization_id = \(db.organization)
            """, unrecorded: "the link's making was recorded")
    }

    /// Nil when the link opens no more.
    private static func write(_ link: InvitationID, address: String, in db: Write) throws -> Mail? {
        let row = try db.rows(
            """
            SELECT i.purpose, i.expires_at, a.email, p.language, p.time_zone, o.name FROM invitations i JOIN accounts a ON a.id = i.account_id
            JOIN people p ON p.id = a.person_id JOIN organizations o ON o.id = i.organization_id
            WHERE i.id = \(link) AND i.organization_id = \(db.organization) AND \(LiveLink.live(at: db.now)) AND a.disabled_at IS NULL
            """
        ).first
        guard let row else { return nil }
        let secret = db.ids.secret()
        try db.run(
            "UPDATE invitations SET mail_digest = \(secret.digest) WHERE id = \(link)", unrecorded: "the link's making was recorded")
        let letter = LinkLetter(
            purpose: LinkPurpose(rawValue: try row["purpose"]) ?? .invitation, organization: try row["name"],
            url: PublicLink.text(address, DoorPaths.invitation(DoorKey(secret))),
            expiresAt: try row["expires_at"], zone: TimeZone(identifier: try row["time_zone"]) ?? .gmt)
        return letter.mail(to: try row["email"], in: try row["language"])
    }
}
