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
        let (accounts, seen) = try await services.read(in: organization) { db in
            (try MailedAccount.all(of: organization, at: now, in: db), try Morning.seen(in: organization, db))
        }
        var failure: (any Error)?
        for account in accounts where ReminderDays.isMorning(now, in: account.viewer.timeZone) {
            let morning = Morning(person: account.viewer.person, day: Day(of: now, in: account.viewer.timeZone))
            guard !seen.contains(morning) else { continue }
            do { try await remind(account, on: morning, at: now, services) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    /// What is due is read beside those who write; only that it was looked at is written.
    private static func remind(_ account: MailedAccount, on morning: Morning, at now: Date, _ services: Services) async throws {
        let viewer = account.viewer
        let toDos = try await services.read(as: viewer) { db in try Home.sources.flatMap { try $0.toDos(for: viewer, at: now, in: db) } }
        let digest = Digest(of: toDos, on: morning.day, in: viewer.timeZone)
        let isFirst = try await services.write(in: viewer.organization) { try morning.take(digest?.count ?? 0, in: $0) }
        guard isFirst, let digest else { return }
        let reader = MailedReader(email: account.email, language: viewer.language, organization: account.organizationName)
        do {
            try await services.mailer.send(digest.mail(to: reader, at: services.publicAddress))
        } catch is MailRefusal {
            return
        } catch {
            // The mail server did not answer: an hour later it may.
            try await services.write(in: viewer.organization) { try morning.release(in: $0) }
            throw error
        }
    }
}
