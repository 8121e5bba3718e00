import Evidence
import Kernel

package typealias ObjectiveID = ID<Objective>

/// An objective of the period as the person tells it, with its result. Beside growth, never in a number with it.
package struct Objective: Sendable, Equatable {
    package static let most = 6

    package let id: ObjectiveID
    package let draft: ObjectiveDraft
}

package struct ObjectiveDraft: Sendable, Equatable {
    /// From 1.
    package let position: Int
    package let title: WrittenText?
    package let expected: WrittenText?
    package let result: WrittenText?
    /// What helped, or hindered.
    package let context: WrittenText?
    /// The facts it rests on.
    package var facts: Set<EvidenceID> = []

    var isEmpty: Bool { title == nil && expected == nil && result == nil && context == nil && facts.isEmpty }
    /// What was aimed at and what came of it: context is for those who have some to give.
    var isWhole: Bool { title != nil && expected != nil && result != nil }
}

/// The objectives of one form: a list, or why there is none.
package struct Objectives: Sendable, Equatable {
    package static let none = Objectives(list: [], absence: nil)

    package let list: [Objective]
    /// An empty list is an answer only with its reason.
    package let absence: WrittenText?

    var isAnswered: Bool { list.isEmpty ? absence != nil : list.allSatisfy(\.draft.isWhole) }
}

/// What a manager says of one objective, if anything yet.
package struct ObjectiveRemark: Sendable {
    package let objective: Objective
    package let comment: WrittenText?
}
