import HTTPTypes
import Hummingbird
import Kernel
import NIOCore

/// For machines: is it up, can it serve, how is it doing.
package struct Probes: Sendable {
    /// Nil when ready, else why not.
    let unready: @Sendable () async -> String?
    let metrics: @Sendable () -> String

    package init(unready: @escaping @Sendable () async -> String?, metrics: @escaping @Sendable () -> String) {
        self.unready = unready
        self.metrics = metrics
    }

    func add(to router: Router<SiteContext>) {
        router.get("/healthz") { _, _ in Self.text("ok\n") }
        router.get("/readyz") { _, _ in
            let why = await unready()
            return Self.text(why.map { $0 + "\n" } ?? "ready\n", status: why == nil ? .ok : .serviceUnavailable)
        }
        router.get("/metrics") { _, _ in Self.text(metrics()) }
    }

    private static func text(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(status: status, headers: [.contentType: "text/plain; charset=utf-8"], body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}
