import Foundation
import Kernel
import Storage

/// Tells somebody that what opens their account has changed, in case it was not by them.
enum FactorNotice {
    enum Change: String, Sendable {
        case on, off, reset
    }

    private static let kind = "door.factor-notice"

    static func job(_ change: Change, _ account: AccountID, at now: Date) -> Job {
        Job(kind, payload: "\(change.rawValue) \(account)", at: now)
    }

    static let handler = JobHandler(kind) { payload, organization, services in
        let words = payload.split(separator: " ").map(String.init)
        guard words.count == 2, let change = Change(rawValue: words[0]), let account = AccountID(words[1]), services.mailer.isConfigured else { return }
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
        let text = MailWords.factorText(change, organization: try row["name"])
        do {
            try await services.mailer.send(Mail(to: try row["email"], subject: MailWords.factorSubject(change)(language), text: text(language)))
        } catch is MailRefusal {}
    }
}
