import Kernel
import Site

/// Every address of feedback.
package enum FeedbackPaths {
    package static let list = FixedPlace("feedback")
    package static let asking = FixedPlace("feedback/request")
    package static let unasked = FixedPlace("feedback/new")
    package static let note = Place<FeedbackID>("feedback/:feedback")
    package static let refusal = Place<FeedbackID>("feedback/:feedback/refusal")
    package static let withdrawal = Place<FeedbackID>("feedback/:feedback/withdrawal")
    package static let reading = Place<FeedbackID>("feedback/:feedback/reading")
    package static let fact = Place<FeedbackID>("feedback/:feedback/evidence")
}
