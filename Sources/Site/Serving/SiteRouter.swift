import HTTPTypes
import Hummingbird
import Kernel
import Markup
import NIOCore

/// The route table, put on Hummingbird's router: each route once for pages and once under `/api/v1` for data.
package enum SiteRouter {
    package static func make(_ dispatcher: Dispatcher, routes: [Route], probes: Probes) -> Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestCounting(patterns: Probes.patterns + routes.flatMap(\.addresses)))
        router.add(middleware: SecurityHeaders(isSecure: dispatcher.jar.isSecure))
        router.add(middleware: Strays(dispatcher: dispatcher))
        for asset in EmbeddedAssets.all {
            let response = asset.response
            router.get(RouterPath(asset.path.description)) { request, _ in Compression.takes(request) ? response.small : response.plain }
        }
        probes.add(to: router)
        for route in routes {
            if route.hasPage { add(route, .page, RouterPath(route.pattern), dispatcher, to: router) }
            if route.hasJSON { add(route, .json, RouterPath(route.dataPattern), dispatcher, to: router) }
        }
        return router
    }

    private static func add(_ route: Route, _ face: Call.Face, _ path: RouterPath, _ dispatcher: Dispatcher, to router: Router<SiteContext>) {
        router.on(path, method: route.method) { request, context in
            await dispatcher.respond(request, context, route: route, face: face)
        }
    }
}

extension Route {
    fileprivate var dataPattern: String { "/api/v1" + pattern }
    fileprivate var addresses: [String] { (hasPage ? [pattern] : []) + (hasJSON ? [dataPattern] : []) }
}

/// What no route takes gets our own page, in the visitor's language.
struct Strays: RouterMiddleware {
    typealias Context = SiteContext
    let dispatcher: Dispatcher

    func handle(_ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as any HTTPResponseError where error.status == .notFound || error.status == .methodNotAllowed {
            return await dispatcher.respond(request, context, route: nil, face: request.uri.path.hasPrefix("/api/") ? .json : .page)
        }
    }
}

extension Asset {
    /// Compressed once, when the program starts.
    var response: (plain: Response, small: Response) {
        let bytes = body.withUTF8Buffer { Array($0) }
        let headers: HTTPFields = [.contentType: contentType, .cacheControl: "public, max-age=31536000, immutable"]
        return (
            Compression.response(.ok, headers, bytes, isTaken: false), Compression.response(.ok, headers, bytes, isTaken: true)
        )
    }
}
