import Foundation
import Kernel
import Markup

/// One request, as a route sees it.
package struct Call: Sendable {
    package enum Face: Sendable, Equatable { case page, json }

    package let services: Services
    package let face: Face
    package let path: String
    package let parameters: [String: String]
    package let query: [String: String]
    package let frame: Frame
    package let input: FormInput
    /// Drawn when the form was shown; nil for data sent without one.
    package let submission: SubmissionKey?
    package let identified: Identified?
    /// This browser holds a session that opens nothing any more.
    package let isOver: Bool
    /// What this browser holds between a right password and its code.
    package let entrance: Secret?
    /// The key of the anonymous drafts written in this browser.
    package let draft: Secret?
    /// The visitor's address, for throttling only; never stored beside what was written.
    package let address: String
    package let device: String
    /// Of every feature, for whoever asks for everything held about them.
    package let records: [PersonalRecord]
    /// Of every feature, in the order of the rail, whoever may use them.
    package let rooms: [NavigationEntry]

    package var now: Date { frame.now }
}

/// A request whose viewer is known: the type is the proof.
package struct SignedInCall: Sendable {
    package let call: Call
    package let viewer: Viewer
    package let identified: Identified

    init(_ call: Call) throws(Refusal) {
        guard let identified = call.identified else { throw .signedOut }
        self.call = call
        self.identified = identified
        viewer = identified.viewer
    }

    package var services: Services { call.services }
    package var records: [PersonalRecord] { call.records }
    package var rooms: [NavigationEntry] { call.rooms }
    package var frame: Frame { call.frame }
    package var query: [String: String] { call.query }
    package var submission: SubmissionKey? { call.submission }
    package var now: Date { call.now }
    package var today: Day { viewer.day(at: now) }
}
