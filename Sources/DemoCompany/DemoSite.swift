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
package struct DemoSite: Sendable {
    package let services: Services
    private let responder: RouterResponder<SiteContext>

    package init(_ services: Services, measures: Measures = Measures()) {
        self.services = services
        responder = Program.router(services, measures: measures).buildResponder()
    }

    package var cookiePrefix: String { services.publicAddress.hasPrefix("https://") ? "__Host-palier-" : "palier-" }

    package func answer(
        _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields, fields: [(String, String)] = []
    ) async throws -> DemoAnswer {
        var sent = headers
        sent[.contentType] = "application/x-www-form-urlencoded"
        sent[.userAgent] = "Firefox Linux"
        let head = HTTPRequest(method: method, scheme: "http", authority: "localhost", path: path, headerFields: sent)
        var logger = services.logger
        logger[metadataKey: "hb.request.id"] = "demo"
        let context = SiteContext(source: .init(channel: EmbeddedChannel(), logger: logger))
        let body = fields.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        let response = try await responder.respond(to: Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body))), context: context)
        let writer = BodyWriter()
        try await response.body.write(writer)
        return DemoAnswer(status: response.status.code, bytes: writer.bytes, cookies: response.headers[values: .setCookie])
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
