import Foundation

/// One page to print, whole: it must link to nothing. The same sheet gives the same bytes, by the same tool and fonts.
package struct PressSheet: Sendable, Equatable {
    package let html: [UInt8]
    /// Written in the file, so that readers know two copies of one document.
    package let identifier: String
    /// The only instant the file may carry; the clock is never looked at.
    package let datedAt: Date

    package init(html: [UInt8], identifier: String, datedAt: Date) {
        self.html = html
        self.identifier = identifier
        self.datedAt = datedAt
    }
}
