import Kernel
import People
import Site
import Storage

/// One mail to one person: that something changed, and where it is read. It says neither which cycle nor why.
enum NoticeMail {
    static let kind = "reviews.notice"

    static let job = JobHandler(kind) { payload, organization, services in
        guard let notice = CycleNoticeID(payload), services.mailer.isConfigured else { return }
        guard let mail = try await services.read(in: organization, { try write(notice, of: organization, at: services.publicAddress, in: $0) }) else { return }
        // What no server will ever take is not tried again: the notice stands on the home page.
        do { try await services.mailer.send(mail) } catch is MailRefusal {}
    }

    /// Nil once it was read, or when the person has no account.
    private static func write(_ notice: CycleNoticeID, of organization: OrganizationID, at address: String, in db: any Reader) throws -> Mail? {
        let row = try db.rows(
            """
            SELECT n.cycle_id, n.kind, a.email, p.language, o.name FROM cycle_notices n JOIN people p ON p.id = n.person_id
            JOIN accounts a ON a.person_id = p.id JOIN organizations o ON o.id = n.organization_id
            WHERE n.id = \(notice) AND n.organization_id = \(organization) AND a.organization_id = \(organization) AND a.disabled_at IS NULL
            """
        ).first
        guard let row else { return nil }
        let (language, kind): (Language, CycleNotice.Kind) = (try row["language"], try row["kind"])
        let url = PublicLink.text(address, ReviewsPaths.news(try row["cycle_id"]))
        return Mail(
            to: try row["email"], subject: NoticeWords.subject(kind)(language),
            text: NoticeWords.text(kind, organization: try row["name"], url: url)(language))
    }
}
