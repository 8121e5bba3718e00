import Foundation
import Kernel
import Site

/// What one person is reminded of in one morning: how many things, by when. Never what, and never about whom: that is read on the site.
struct Digest: Sendable, Equatable {
    struct Line: Sendable, Equatable {
        let dueOn: Day
        let count: Int
    }

    let today: Day
    let lines: [Line]

    var count: Int { lines.reduce(0) { $0 + $1.count } }

    /// Everything due that day is said as soon as one mark of it is reached.
    /// - Returns: nil when nothing reaches a mark today.
    init?(of toDos: [ToDo], on today: Day, in zone: TimeZone) {
        // A stage ends as the day after its last begins.
        let days = toDos.compactMap { $0.dueAt.map { Day(of: $0.addingTimeInterval(-1), in: zone) } }
        let reached = Dictionary(grouping: days, by: \.self).filter { ReminderDays.all(for: $0.key).contains(today) }
        guard !reached.isEmpty else { return nil }
        self.today = today
        lines = reached.map { Line(dueOn: $0.key, count: $0.value.count) }.sorted { $0.dueOn < $1.dueOn }
    }

    func mail(to account: MailedReader, at address: String) -> Mail {
        let language = account.language
        let text = [
            ReminderWords.hello, ReminderWords.opening(count),
            Phrase(same: lines.map { "- " + ReminderWords.line($0, today)(language) }.joined(separator: "\n")),
            ReminderWords.home(address + "/"), ReminderWords.ends(account.organization),
        ]
        return Mail(to: account.email, subject: ReminderWords.subject(count)(language), text: text.map { $0(language) }.joined(separator: "\n\n"))
    }
}

/// Whom a digest goes to.
struct MailedReader: Sendable, Equatable {
    let email: String
    let language: Language
    let organization: String
}
