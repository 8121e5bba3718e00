import Kernel
import Markup

/// A last day that concerns a viewer, for their calendar. It names nobody: calendars are kept by others, and often shared.
package struct DatedStage: Sendable, Hashable {
    /// The same for as long as it is the same stage, whatever its day.
    package let key: String
    package let title: Phrase
    package let day: Day
    package let path: Path

    package init(_ key: String, _ title: Phrase, on day: Day, _ path: Path) {
        (self.key, self.title, self.day, self.path) = (key, title, day, path)
    }
}
