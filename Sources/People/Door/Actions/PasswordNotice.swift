import Foundation
import Kernel
import Storage

/// Tells somebody that their password was changed, in case it was not by them.
enum PasswordNotice {
    private static let kind = "door.password-notice"

    static func job(_ account: AccountID, at now: Date) -> Job {
        Job(kind, payload: account.description, at: now)
    }

    static let handler = JobHandler(kind) { payload, organization, services in
        guard let account = AccountID(payload), services.mailer.isConfigured else { return }
        let row = try await services.read(in: organization) { db in
            try db.rows(
                """
                SELECT a.email, p.language, o.name FROM accounts a JOIN people p ON p.id = a.person_id JOIN organizations o ON o.id = a.organization_id
                WHERE a.id = \(account) AND a.organization_id = \(organization)
                """
            ).first
        }
        guard let row else { return }
        let language: Language = try row["language"]
        let (subject, text) = (MailWords.changedSubject, MailWords.changedText(organization: try row["name"]))
        let notice = Mail(to: try row["email"], subject: subject(language), text: text(language))
        // A notice that no server will ever take is not tried again.
        do { try await services.mailer.send(notice) } catch is MailRefusal {}
    }
}
