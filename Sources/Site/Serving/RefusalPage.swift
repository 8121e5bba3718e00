import HTTPTypes
import Kernel
import Markup

/// What a refusal looks like: what happened, what to do, and a number to quote when it is our fault.
struct RefusalPage: Component {
    let notice: Notice
    /// What was typed, given back.
    let kept: KeptForm?
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
        p(.class("lead")) { frame.say(kept == nil ? notice.text : notice.textWithForm ?? notice.text) }
        if let signIn = notice.signIn { p { a(href: signIn, .class("btn"), .newTab, .rel("noopener")) { frame.say(RefusalWords.signInBeside) } } }
        if let kept { KeptFields(form: kept, frame: frame) }
        p { a(href: .root, .class("btn second")) { frame.say(SiteWords.home) } }
    }
}

struct Notice: Sendable {
    let status: HTTPResponse.Status
    let title: Phrase
    let text: Phrase
    var problems: [Problem] = []
    /// Said instead when the page gives the form back.
    var textWithForm: Phrase?
    /// Where to sign in, beside the page.
    var signIn: Path?
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
    static let forged = Notice(
        status: .forbidden, title: RefusalWords.forged, text: RefusalWords.forgedText, textWithForm: RefusalWords.formerSession)
    static let unreadable = Notice(status: .badRequest, title: RefusalWords.unreadable, text: RefusalWords.unreadableText)
    static let tooLarge = Notice(status: .contentTooLarge, title: RefusalWords.tooLarge, text: RefusalWords.tooLargeText)

    /// A form sent when its session had ended.
    static func over(_ signIn: Path) -> Notice {
        Notice(status: .unauthorized, title: RefusalWords.over, text: RefusalWords.overText, signIn: signIn)
    }

    static func broken(_ request: String) -> Notice {
        Notice(status: .internalServerError, title: RefusalWords.broken, text: RefusalWords.quote(request))
    }
}
