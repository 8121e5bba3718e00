import Application
import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import Logging
import NIOCore
import NIOEmbedded
import Site

/// The site, asked from inside the program.
struct DemoSite: Sendable {
    let services: Services
    private let responder: RouterResponder<SiteContext>

    init(_ services: Services) {
        self.services = services
        responder = Program.router(services, measures: Measures()).buildResponder()
    }

    /// - Parameter cookies: what the browser has kept; what the site gives is added to it.
    func answer(_ method: HTTPRequest.Method, _ path: String, body: String, cookies: inout [String: String]) async throws -> DemoPage {
        let header = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        let head = HTTPRequest(
            method: method, scheme: "http", authority: "localhost", path: path,
            headerFields: [
                .contentType: "application/x-www-form-urlencoded", .accept: "text/html", .cookie: header, .userAgent: "Firefox Linux",
            ])
        var logger = services.logger
        logger[metadataKey: "hb.request.id"] = "demo"
        let context = SiteContext(source: .init(channel: EmbeddedChannel(), logger: logger))
        let response = try await responder.respond(to: Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body))), context: context)
        for line in response.headers[values: .setCookie] { Self.keep(line, in: &cookies) }
        let writer = TextWriter()
        try await response.body.write(writer)
        return DemoPage(status: response.status.code, location: response.headers[.location], text: writer.text)
    }

    private static func keep(_ line: String, in cookies: inout [String: String]) {
        let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
        guard let name = pair.first else { return }
        cookies[String(name)] = pair.count == 2 && !line.contains("Max-Age=0") ? String(pair[1]) : nil
    }
}
