import Careers
import Evidence
import Foundation
import Kernel

package typealias FeedbackID = ID<FeedbackNote>

/// What one person says to another about a moment of work.
package struct FeedbackNote: Sendable, Equatable {
    enum State: String, Sendable, Codable { case asked, draft, given, declined, withdrawn }

    let id: FeedbackID
    let author: PersonID
    let authorName: String
    let receiver: PersonID
    let receiverName: String
    let isAsked: Bool
    let state: State
    let moment: WrittenText
    let question: WrittenText?
    let dueOn: Day?
    /// A draft is its author's alone: nobody else's query holds it.
    let text: WrittenText?
    let reason: WrittenText?
    let endedAt: Date?
    let item: EvidenceID?
    /// Nil but for the receiver: when somebody read is nobody else's business.
    let isRead: Bool?
    /// Nil but for the author: it tells how often a draft was kept.
    let version: Int?
    var competencies: [GridCompetency] = []

    var isOpen: Bool { state == .asked || state == .draft }

    /// Nobody answered in time.
    func isExpired(on today: Day) -> Bool { state == .asked && dueOn.map { $0 < today } ?? false }

    /// How many competencies a request names.
    static let competencies = 3
    /// How many requests somebody has open at once.
    static let open = 10
    /// In how many days an answer is due, at most.
    static let days = 90
    static let usualDays = 14
}

/// A competency of the grid somebody stands on.
struct GridCompetency: Sendable, Equatable {
    let id: CompetencyID
    let name: LocalizedText
}
