import Foundation
import Kernel
import People
import Site
import Storage

/// Every hour: whoever's morning it is reads by mail how much awaits them, once a day at most. The home page says what; done is not said again.
enum RemindPeople {
    static let job = JobHandler("home.reminders", everyHours: 1) { _, organization, services in
        guard services.mailer.isConfigured else { return }
        let now = services.clock.now
        let accounts = try await services.read(in: organization) { try MailedAccount.all(of: organization, at: now, in: $0) }
        var failure: (any Error)?
        for account in accounts where ReminderDays.isMorning(now, in: account.viewer.timeZone) {
            do { try await remind(account, at: now, services) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    private static func remind(_ account: MailedAccount, at now: Date, _ services: Services) async throws {
        let (viewer, today) = (account.viewer, Day(of: now, in: account.viewer.timeZone))
        let digest = try await services.write(in: viewer.organization) { db -> Digest? in
            let toDos = try Home.sources.flatMap { try $0.toDos(for: viewer, at: now, in: db) }
            let digest = Digest(of: toDos, on: today, in: viewer.timeZone)
            return try take(today, for: viewer.person, digest?.count ?? 0, in: db) ? digest : nil
        }
        guard let digest else { return }
        let reader = MailedReader(email: account.email, language: viewer.language, organization: account.organizationName)
        do {
            try await services.mailer.send(digest.mail(to: reader, at: services.publicAddress))
        } catch is MailRefusal {
            return
        } catch {
            try await services.write(in: viewer.organization) { try release(today, for: viewer.person, in: $0) }
            throw error
        }
    }

    /// - Returns: false when this morning was looked at already.
    private static func take(_ today: Day, for person: PersonID, _ items: Int, in db: Write) throws -> Bool {
        try db.run("DELETE FROM reminders WHERE person_id = \(person) AND sent_on < \(today.adding(days: -31))", unrecorded: "a reminder changes nothing")
        return try db.run(
            """
            INSERT INTO reminders (person_id, sent_on, organization_id, items) VALUES (\(person), \(today), \(db.organization), \(items))
            ON CONFLICT (person_id, sent_on) DO NOTHING
            """, unrecorded: "a reminder changes nothing") > 0
    }

    /// The mail server did not answer: an hour later it may.
    private static func release(_ today: Day, for person: PersonID, in db: Write) throws {
        try db.run("DELETE FROM reminders WHERE person_id = \(person) AND sent_on = \(today)", unrecorded: "a reminder changes nothing")
    }
}
