import Foundation
import Kernel
import Site
import Storage

/// What feedback expects of a viewer: answers that are asked of them, and what they have not read.
enum FeedbackToDos {
    static func all(for viewer: Viewer, on today: Day, in db: any Reader) throws -> [ToDo] {
        guard FeedbackPolicy(viewer).takesPart else { return [] }
        let me = viewer.person
        let asked = try FeedbackNote.all("f.author_id = \(me) AND f.state = 'asked' AND f.due_on >= \(today)", visibleTo: viewer, in: db)
        let unread = try FeedbackNote.all(
            "f.receiver_id = \(me) AND f.state IN ('given', 'declined') AND NOT f.has_been_read", visibleTo: viewer, in: db)
        return asked.map { note in
            ToDo(
                FeedbackWords.isAsked(by: note.receiverName), FeedbackPaths.note(note.id), reason: Phrase(same: note.moment.text),
                dueAt: note.dueOn.map { $0.adding(days: 1).beginning(at: viewer.timeZone) })
        }
            + unread.map { note in
                ToDo(FeedbackWords.came(from: note.authorName, note.state == .given), FeedbackPaths.note(note.id), reason: Phrase(same: note.moment.text))
            }
    }
}

extension Day {
    fileprivate func beginning(at zone: TimeZone) -> Date {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar.date(from: DateComponents(year: year, month: month, day: day)) ?? Date(timeIntervalSince1970: Double(daysSince1970) * 86_400)
    }
}
