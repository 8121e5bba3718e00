import Hummingbird
import Metrics

/// Counts by route pattern and class of status, never by person or object.
struct RequestCounting: RouterMiddleware {
    typealias Context = SiteContext
    private let labels: [String: String]

    /// - Parameter patterns: each address the router takes, as `/people/:person`; what stands outside of them is counted as `other`.
    init(patterns: some Sequence<String>) {
        // The router names what it matched in words of its own: /people/{person}.
        labels = Dictionary(patterns.map { (RouterPath($0).description, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func handle(_ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let pattern = context.endpointPath.flatMap { labels[$0] } ?? "other"
        Counter(label: "palier_requests_total", dimensions: [("route", pattern), ("status", "\(response.status.code / 100)xx")]).increment()
        let elapsed = ContinuousClock.now - start
        Metrics.Timer(label: "palier_request_duration", dimensions: [("route", pattern)])
            .recordNanoseconds(elapsed.components.seconds * 1_000_000_000 + elapsed.components.attoseconds / 1_000_000_000)
        return response
    }
}
