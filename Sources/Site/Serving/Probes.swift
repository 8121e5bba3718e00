import HTTPTypes
import Hummingbird
import Kernel
import NIOCore

/// For machines: is it up, can it serve, how is it doing.
package struct Probes: Sendable {
    static let patterns = ["/healthz", "/readyz", "/metrics"]

    /// Nil when ready, else why not.
    let unready: @Sendable () async -> String?
    let metrics: @Sendable () -> String
    /// Whether other machines read the measures too: they tell how busy a company is, and with what.
    let areMetricsOpen: Bool

    package init(unready: @escaping @Sendable () async -> String?, metrics: @escaping @Sendable () -> String, areMetricsOpen: Bool = false) {
        self.unready = unready
        self.metrics = metrics
        self.areMetricsOpen = areMetricsOpen
    }

    func add(to router: Router<SiteContext>) {
        router.get("/healthz") { _, _ in Self.text("ok\n") }
        router.get("/readyz") { _, _ in
            let why = await unready()
            return Self.text(why.map { $0 + "\n" } ?? "ready\n", status: why == nil ? .ok : .serviceUnavailable)
        }
        router.get("/metrics") { request, context in
            guard areMetricsOpen || Self.isFromThisMachine(request, context) else { throw HTTPError(.notFound) }
            return Self.text(metrics(), type: "text/plain; version=0.0.4; charset=utf-8")
        }
    }

    /// Asked by a program of this machine on nobody's behalf: what a proxy carries comes from elsewhere.
    private static func isFromThisMachine(_ request: Request, _ context: SiteContext) -> Bool {
        let isCarried = ["X-Forwarded-For", "Forwarded", "Via"].contains { name in HTTPField.Name(name).map { request.headers[$0] != nil } ?? false }
        return !isCarried && context.isFromLoopback
    }

    private static func text(
        _ text: String, type: String = "text/plain; charset=utf-8", status: HTTPResponse.Status = .ok
    ) -> Response {
        Response(status: status, headers: [.contentType: type], body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}
