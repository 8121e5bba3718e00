import Kernel
import Site

/// Reading a version together before it is published.
enum ReviewRoutes {
    static let all: [Route] = [
        .page(
            "careers.review", at: CareersPaths.review, load: { call, id in try await ReviewContent.load(call, id) },
            show: { ReviewPage(content: $0, state: .empty, frame: $1).html }, json: { CareersAPI.VersionReview($0) }),
        .form("careers.review.open", post: CareersPaths.review, ReviewOpeningForm.self, act: ReviewHandlers.open, again: ReviewHandlers.again),
        .form("careers.review.end", post: CareersPaths.reviewEnd, ReviewEndForm.self, act: ReviewHandlers.end, again: ReviewHandlers.again),
        .form("careers.comment.write", post: CareersPaths.comments, CommentForm.self, act: ReviewHandlers.comment, again: ReviewHandlers.again),
        .form(
            "careers.comment.answer", post: CareersPaths.commentAnswer, CommentAnswerForm.self, act: ReviewHandlers.answer,
            again: ReviewHandlers.answerAgain),
        .form("careers.consult", post: CareersPaths.consultation, ConsultationForm.self, act: ReviewHandlers.consult, again: ReviewHandlers.again),
    ]
}
