import Kernel
import Markup
import People
import Site
import Storage

/// One mail to the author of an answer that was opened: that something waits on their home page, and nothing of what. Whoever sees the mail pass learns
/// neither that they answered nor about whom.
enum OpeningMail {
    static let kind = "reviews.opening_notice"

    static let job = JobHandler(kind) { payload, organization, services in
        guard let opening = AnswerOpeningID(payload), services.mailer.isConfigured else { return }
        guard let mail = try await services.read(in: organization, { try write(opening, of: organization, at: services.publicAddress, in: $0) }) else { return }
        // What no server will ever take is not tried again: the home page says it.
        do { try await services.mailer.send(mail) } catch is MailRefusal {}
    }

    /// Nil once it was read, or when the author has no account.
    private static func write(_ opening: AnswerOpeningID, of organization: OrganizationID, at address: String, in db: any Reader) throws -> Mail? {
        let row = try db.rows(
            """
            SELECT a.email, p.language, g.name FROM answer_openings o JOIN contributions k ON k.id = o.contribution_id
            JOIN people p ON p.id = k.author_id JOIN accounts a ON a.person_id = p.id JOIN organizations g ON g.id = o.organization_id
            WHERE o.id = \(opening) AND o.organization_id = \(organization) AND o.state = 'opened' AND NOT o.author_has_read
                AND a.organization_id = \(organization) AND a.disabled_at IS NULL
            """
        ).first
        guard let row else { return nil }
        let language: Language = try row["language"]
        let text = OpeningWords.mail(organization: try row["name"], url: PublicLink.text(address, Path()))
        return Mail(to: try row["email"], subject: OpeningWords.mailSubject(language), text: text(language))
    }
}
