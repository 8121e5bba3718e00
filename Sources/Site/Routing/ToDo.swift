import Foundation
import Kernel
import Markup
import Storage

/// Something expected of a viewer, by when. Features contribute theirs; the home page is their only list.
package struct ToDo: Sendable, Equatable {
    package let title: Phrase
    package let path: Path
    /// What it is for, when the title does not say it.
    package let reason: Phrase?
    package let dueAt: Date?
    /// Said in place of the date, where it is late and still accepted.
    package let late: Phrase?

    package init(_ title: Phrase, _ path: Path, reason: Phrase? = nil, dueAt: Date? = nil, late: Phrase? = nil) {
        self.title = title
        self.path = path
        self.reason = reason
        self.dueAt = dueAt
        self.late = late
    }
}
