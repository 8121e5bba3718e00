import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import NIOCore

/// Turns answers and refusals into responses, as pages or as data.
struct Rendering {
    let dispatcher: Dispatcher
    let visit: Visit

    init(_ dispatcher: Dispatcher, _ visit: Visit) {
        self.dispatcher = dispatcher
        self.visit = visit
    }

    func answer(_ answer: Answer) async -> Response {
        switch answer {
        case .page(let html, let status, let cookies): return keeping(cookies, response(status, "text/html; charset=utf-8", html.bytes))
        case .json(let data, let status): return response(status, "application/json", Array(data))
        case .text(let text, let type, let status): return response(status, type, Array(text.utf8))
        case .file(let download):
            var response = response(.ok, download.contentType, download.bytes)
            response.headers[.contentDisposition] = "\(download.shownWith == nil ? "attachment" : "inline"); filename=\"\(Self.safe(download.name))\""
            if let styles = download.shownWith { response.headers[.contentSecurityPolicy] = SecurityHeaders.policy(taking: styles) }
            return response
        case .outcome(let outcome): return await follow(outcome)
        }
    }

    /// - Parameter kept: the form that is refused.
    func refusal(_ refusal: Refusal, keeping kept: KeptForm? = nil) async -> Response {
        switch refusal {
        case .signedOut where visit.face == .page:
            if kept != nil { return notice(.over(dispatcher.doorkeeper.signIn), keeping: kept) }
            return redirect(dispatcher.doorkeeper.signIn.query("to", returnAddress), [])
        case .alreadyDone where visit.face == .page:
            return await follow(Outcome(dispatcher.pages.nearest(to: visit.path), flash: SiteWords.alreadyDone))
        case .tooMany(let seconds):
            var response = notice(.of(refusal), keeping: kept)
            response.headers[.retryAfter] = String(seconds)
            return response
        default:
            return notice(.of(refusal), keeping: kept)
        }
    }

    /// Where to come back once signed in: the page, or for a form the page above it.
    private var returnAddress: String? {
        let page = dispatcher.pages.nearest(to: visit.path)
        return page == .root ? nil : page.description
    }

    func notice(_ notice: Notice, keeping kept: KeptForm? = nil) -> Response {
        let frame = dispatcher.frame(visit)
        if visit.face == .json { return problem(notice, frame) }
        return response(notice.status, "text/html; charset=utf-8", RefusalPage(notice: notice, kept: kept, frame: frame).html.bytes)
    }

    private func follow(_ outcome: Outcome) async -> Response {
        if visit.face == .json {
            let data = outcome.data.flatMap { try? JSONText.encode($0) } ?? Data("{\"location\":\"\(outcome.location)\"}".utf8)
            return keeping(outcome.cookies, response(.ok, "application/json", Array(data)))
        }
        if let flash = outcome.flash, let identified = visit.identified {
            try? await dispatcher.doorkeeper.leave(flash, identified, dispatcher.services)
        }
        return redirect(outcome.location, outcome.cookies)
    }

    private func redirect(_ path: Path, _ cookies: [Cookie]) -> Response {
        var response = response(.seeOther, "text/plain", [])
        response.headers[.location] = path.description
        return keeping(cookies, response)
    }

    private func keeping(_ cookies: [Cookie], _ response: Response) -> Response {
        var response = response
        for cookie in cookies { response.headers.append(HTTPField(name: .setCookie, value: dispatcher.jar.header(cookie))) }
        return response
    }

    /// RFC 9457.
    private func problem(_ notice: Notice, _ frame: Frame) -> Response {
        struct Body: Encodable {
            struct Item: Encodable { let field: String?, detail: String }
            let title: String, status: Int, detail: String, errors: [Item]?
        }
        let errors = notice.problems.map { Body.Item(field: $0.field, detail: frame.say($0.text)) }
        let body = Body(
            title: frame.say(notice.title), status: notice.status.code, detail: frame.say(notice.text), errors: errors.isEmpty ? nil : errors)
        return response(notice.status, "application/problem+json", Array((try? JSONText.encode(body)) ?? Data()))
    }

    private func response(_ status: HTTPResponse.Status, _ type: String, _ bytes: [UInt8]) -> Response {
        var headers: HTTPFields = [.contentType: type]
        if visit.isNewcomer, visit.identified == nil, visit.face == .page {
            headers.append(HTTPField(name: .setCookie, value: dispatcher.jar.header(Cookie(.visit, visit.passing.text, maxAge: nil))))
        }
        return Compression.response(status, headers, bytes, isTaken: visit.takesGzip)
    }

    private static func safe(_ name: String) -> String {
        String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_. ".contains($0)) ? $0 : "_" })
    }
}
