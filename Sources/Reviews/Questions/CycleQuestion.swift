import Careers
import Kernel

package typealias QuestionID = ID<CycleQuestion>

/// A question a cycle asks in the company's own words. Written until the launch, the same for everybody it is asked of.
package struct CycleQuestion: Sendable, Equatable {
    /// More would make a questionnaire of a review.
    package static let most = 8

    package let id: QuestionID
    package let wording: QuestionWording
    let version: Int

    package var text: LocalizedText { wording.text }
}

/// What is asked, of whom.
package struct QuestionWording: Sendable, Equatable {
    package let text: LocalizedText
    package let help: LocalizedText?
    package let asked: Set<Contribution.Kind>
    package let isRequired: Bool

    /// In the order people give their forms.
    var kinds: [Contribution.Kind] { Contribution.Kind.questioned.filter(asked.contains) }
}
