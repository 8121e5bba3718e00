import HTTPTypes
import Kernel
import Markup

/// What a refusal looks like: what happened, what to do, and a number to quote when it is our fault.
struct RefusalPage: Component {
    let notice: Notice
    let frame: Frame

    var html: HTML {
        if frame.viewer == nil {
            Gate(notice.title, in: frame) { content }
        } else {
            Page(notice.title, in: frame) { content }
        }
    }

    @HTMLBuilder private var content: HTML {
        h1 { frame.say(notice.title) }
        p(.class("lead")) { frame.say(notice.text) }
        KeptTexts(notice.kept.enumerated().map { (SiteWords.text($0.offset + 1, of: notice.kept.count), $0.element) }, in: frame)
        p { a(href: .root, .class("btn second")) { frame.say(SiteWords.home) } }
    }
}

struct Notice: Sendable {
    let status: HTTPResponse.Status
    let title: Phrase
    let text: Phrase
    var problems: [Problem] = []
    /// What was typed in the form that is refused, to copy from its page.
    var kept: [String] = []
}

extension Notice {
    static func of(_ refusal: Refusal) -> Notice {
        switch refusal {
        case .notFound: notFound
        case .forbidden(let why): Notice(status: .forbidden, title: RefusalWords.forbidden, text: why)
        case .conflict(let why): Notice(status: .conflict, title: RefusalWords.conflict, text: why)
        case .invalid(let problems):
            Notice(
                status: .unprocessableContent, title: RefusalWords.invalid, text: problems.first?.text ?? RefusalWords.invalidText, problems: problems)
        case .signedOut: Notice(status: .unauthorized, title: RefusalWords.signedOut, text: RefusalWords.signedOutText)
        case .tooMany(let seconds):
            Notice(status: .tooManyRequests, title: RefusalWords.tooMany, text: RefusalWords.wait(seconds: seconds))
        case .alreadyDone: Notice(status: .conflict, title: RefusalWords.conflict, text: SiteWords.alreadyDone)
        }
    }

    static let notFound = Notice(status: .notFound, title: RefusalWords.notFound, text: RefusalWords.notFoundText)
    static let forged = Notice(status: .forbidden, title: RefusalWords.forged, text: RefusalWords.forgedText)
    static let unreadable = Notice(status: .badRequest, title: RefusalWords.unreadable, text: RefusalWords.unreadableText)
    static let tooLarge = Notice(status: .contentTooLarge, title: RefusalWords.tooLarge, text: RefusalWords.tooLargeText)

    static func broken(_ request: String) -> Notice {
        Notice(status: .internalServerError, title: RefusalWords.broken, text: RefusalWords.quote(request))
    }
}
