import Foundation
import Kernel
import Markup

/// What every page needs to know beside its own content. Pages are functions of it: no database, no clock.
package struct Frame: Sendable {
    package let language: Language
    package let viewer: Viewer?
    package let organizationName: String?
    package let navigation: [NavigationEntry]
    package let personEntries: [PersonEntry]
    package let path: String
    /// Where the same page is read again, with what its address asks: after a form, the nearest page there is.
    let back: String
    package let flash: Phrase?
    package let theme: Theme?
    package let now: Date
    /// How far the clock runs ahead, in a rehearsal.
    let daysAhead: Int
    private(set) var guardToken: String
    let submission: Secret

    package enum Theme: String, Sendable { case light, dark }

    /// The phrase in the reader's language.
    package func say(_ phrase: Phrase) -> String { phrase(language) }

    /// The same page of a session that has just been given a new secret: its forms are guarded by that one.
    func renewed(by secret: Secret) -> Frame {
        var frame = self
        frame.guardToken = GuardToken.make(for: secret)
        return frame
    }

    package var zone: TimeZone { viewer?.timeZone ?? .gmt }
    /// The organization's day, as whatever is dated reads it.
    package var today: Day { viewer?.day(at: now) ?? Day(of: now, in: .gmt) }
}
