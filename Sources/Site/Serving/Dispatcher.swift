import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import Logging
import Markup
import NIOCore

/// Carries one request to its route and brings the answer back: identity, guard, body, refusals. Nothing here knows a feature.
package struct Dispatcher: Sendable {
    let services: Services
    let doorkeeper: Doorkeeper
    let navigation: [NavigationEntry]
    let personEntries: [PersonEntry]
    let records: [PersonalRecord]
    let jar: CookieJar
    let pages: PagePatterns
    let isBehindProxy: Bool

    package init(services: Services, doorkeeper: Doorkeeper, features: [any Feature.Type], isBehindProxy: Bool = false) {
        self.services = services
        self.doorkeeper = doorkeeper
        navigation = features.flatMap { $0.navigation }.sorted { $0.order < $1.order }
        personEntries = features.flatMap { $0.personEntries }
        records = features.flatMap { $0.records }
        jar = CookieJar(isSecure: services.publicAddress.hasPrefix("https://"))
        pages = PagePatterns(features.flatMap { $0.routes })
        self.isBehindProxy = isBehindProxy
    }

    func respond(_ request: Request, _ context: SiteContext, route: Route?, face: Call.Face) async -> Response {
        var visit = Visit(request, context, jar: jar, face: face, site: services.publicAddress, isBehindProxy: isBehindProxy)
        var sent: FormInput?
        do {
            visit.identified = try await identify(visit)
            visit.navigation = try await navigation(of: visit)
            guard let route else { return Rendering(self, visit).notice(.notFound) }
            return try await answer(route, visit, request, &sent)
        } catch {
            let kept = await kept(of: route, visit, request, sent)
            switch error {
            case let refusal as Refusal: return await Rendering(self, visit).refusal(refusal, keeping: kept)
            case let notice as NoticeError: return Rendering(self, visit).notice(notice.notice, keeping: kept)
            default: return broken(error, visit, route, kept)
            }
        }
    }

    private func answer(_ route: Route, _ visit: Visit, _ request: Request, _ sent: inout FormInput?) async throws -> Response {
        try admit(visit, to: route)
        let input = route.method == .post ? try await read(request, of: route, visit, &sent) : FormInput()
        let call = visit.call(services, frame: frame(visit), input: input, records: records, rooms: navigation)
        do {
            return try await Rendering(self, visit).answer(route.answer(call))
        } catch Refusal.invalid(let problems) where visit.face == .page && route.retry != nil {
            return try await again(route, call, visit, .unprocessableContent, problems)
        } catch Refusal.conflict(let why) where visit.face == .page && route.retry != nil {
            return try await again(route, call, visit, .conflict, [Problem(text: why)])
        }
    }

    /// - Parameter sent: what could be read, for the page of a refusal; a body is read once.
    private func read(_ request: Request, of route: Route, _ visit: Visit, _ sent: inout FormInput?) async throws -> FormInput {
        sent = FormInput()
        let body = try await BodyReader(limit: max(route.bodyLimit, 1)).read(request)
        sent = body.input
        try verify(body.input, visit)
        if body.isTooLarge { throw NoticeError(notice: .tooLarge) }
        return body.input
    }

    /// What the page of a refusal gives back: also what was sent to a door that was closed before it was read, unless another site sent it.
    private func kept(of route: Route?, _ visit: Visit, _ request: Request, _ sent: FormInput?) async -> KeptForm? {
        guard let route, visit.face == .page, route.method == .post, !route.fields.isEmpty, visit.origin != .other else { return nil }
        var input = sent
        if input == nil { input = try? await BodyReader(limit: min(route.bodyLimit, KeptForm.mostUnread)).read(request).input }
        return input.flatMap { KeptForm(route, $0, visit) }
    }

    /// The form as it was sent, with what stands in its way: nothing typed is lost.
    private func again(_ route: Route, _ call: Call, _ visit: Visit, _ status: HTTPResponse.Status, _ problems: [Problem]) async throws -> Response {
        let state = FormState(values: call.input.values.filter { name, _ in route.shows(name) }, problems: problems)
        guard let html = try await route.retry?(call, state) else { throw Refusal.invalid(problems) }
        return await Rendering(self, visit).answer(.page(NamedProblems(language: call.frame.language).html(of: html), status: status))
    }

    private func identify(_ visit: Visit) async throws -> Identified? {
        guard let credential = visit.credential else { return nil }
        return try await doorkeeper.identify(credential, services)
    }

    /// The entries this visitor may use; a program has no rail.
    private func navigation(of visit: Visit) async throws -> [NavigationEntry] {
        guard visit.face == .page, let viewer = visit.identified?.viewer else { return [] }
        let entries = navigation.filter { $0.isFor(viewer) }
        guard entries.contains(where: { $0.needs != nil }) else { return entries }
        let now = services.clock.now
        return try await services.read(as: viewer) { db in try entries.open(to: viewer, at: now, in: db) }
    }

    private func admit(_ visit: Visit, to route: Route) throws {
        switch route.entry {
        case .anyone: return
        case .signedIn: if visit.identified == nil { throw Refusal.signedOut }
        case .roles(let roles):
            guard let viewer = visit.identified?.viewer else { throw Refusal.signedOut }
            if viewer.roles.isDisjoint(with: roles) { throw Refusal.notFound }
        }
    }

    /// Another site cannot read our cookies, so it cannot know the token; a bearer token is never sent by a browser on its own.
    private func verify(_ input: FormInput, _ visit: Visit) throws {
        if case .token(let isReadOnly)? = visit.identified?.proof {
            if isReadOnly { throw Refusal.forbidden(Phrase(fr: "Ce jeton ne permet que de lire.", en: "This token can only read.")) }
            return
        }
        let origin = visit.fetchSite.map { $0 == "same-origin" || $0 == "none" } ?? true
        guard origin, visit.isGuarded(input, by: visit.guardSecret) else {
            throw NoticeError(notice: .forged)
        }
    }

    func frame(_ visit: Visit) -> Frame {
        Frame(
            language: visit.identified?.viewer.language ?? visit.language, viewer: visit.identified?.viewer,
            organizationName: visit.identified?.organizationName, navigation: visit.navigation,
            personEntries: personEntries, path: visit.pagePath, back: visit.page ?? pages.nearest(to: visit.path).description,
            flash: visit.identified?.flash, theme: visit.theme, now: services.clock.now, daysAhead: services.clock.daysAhead,
            guardToken: GuardToken.make(for: visit.guardSecret), submission: services.ids.secret())
    }

    private func broken(_ error: any Error, _ visit: Visit, _ route: Route?, _ kept: KeptForm?) -> Response {
        services.logger.error(
            "request failed",
            metadata: ["request": "\(visit.requestID)", "route": "\(route?.name ?? "none")", "error": "\(String(reflecting: type(of: error)))"])
        services.logger.debug("\(error)")
        return Rendering(self, visit).notice(.broken(visit.requestID), keeping: kept)
    }
}

struct NoticeError: Error { let notice: Notice }

extension Route {
    /// Secrets and files are never shown again.
    fileprivate func shows(_ name: String) -> Bool {
        fields.contains { $0.name == name && $0.kind != .password && $0.kind != .file }
    }
}
