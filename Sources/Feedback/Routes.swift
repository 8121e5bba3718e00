import Kernel
import Site

/// The table of contents.
enum FeedbackRoutes {
    static let all: [Route] = reading + writing + changes

    private static let reading: [Route] = [
        .page(
            "feedback.list", at: FeedbackPaths.list, load: FeedbackHandlers.list, show: { FeedbackListPage(list: $0, frame: $1).html },
            json: { FeedbackListView($0) }),
        .page(
            "feedback.note", at: FeedbackPaths.note, load: FeedbackHandlers.note, show: { FeedbackPage(note: $0, state: .empty, frame: $1).html },
            json: { FeedbackView($0) }),
    ]

    private static let writing: [Route] = [
        .page("feedback.asking", at: FeedbackPaths.asking, load: FeedbackHandlers.choices, show: FeedbackHandlers.showAsking),
        .form("feedback.ask", post: FeedbackPaths.asking, AskForm.self, act: FeedbackHandlers.ask, again: FeedbackHandlers.askAgain),
        .page("feedback.unasked", at: FeedbackPaths.unasked, load: FeedbackHandlers.choices, show: FeedbackHandlers.showUnasked),
        .form("feedback.begin", post: FeedbackPaths.unasked, UnaskedForm.self, act: FeedbackHandlers.begin, again: FeedbackHandlers.beginAgain),
        .form("feedback.write", post: FeedbackPaths.note, AnswerForm.self, act: FeedbackHandlers.write, again: FeedbackHandlers.again),
    ]

    private static let changes: [Route] = [
        .form("feedback.decline", post: FeedbackPaths.refusal, DeclineForm.self, act: FeedbackHandlers.decline, again: FeedbackHandlers.again),
        .button("feedback.withdraw", post: FeedbackPaths.withdrawal, act: FeedbackHandlers.withdraw),
        .button("feedback.read", post: FeedbackPaths.reading, act: FeedbackHandlers.read),
        .form("feedback.keep", post: FeedbackPaths.fact, KeepForm.self, act: FeedbackHandlers.keep, again: FeedbackHandlers.again),
    ]
}
