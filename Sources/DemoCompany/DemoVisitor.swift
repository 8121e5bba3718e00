import Application
import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import Logging
import Markup
import NIOCore
import NIOEmbedded
import Site

/// Somebody at a browser, inside the program: fills in the site's own forms.
struct DemoVisitor: Sendable {
    typealias Answer = (status: Int, location: String?)

    private let responder: RouterResponder<SiteContext>
    private let services: Services
    private let secret = Secret.random()

    init(_ services: Services) {
        self.services = services
        responder = Program.router(services, measures: Measures()).buildResponder()
    }

    /// Sends a form as its page would.
    /// - Throws: `DemoProblem` when the site refuses it.
    func send(_ path: Path, _ fields: [String: String]) async throws {
        var fields = fields
        fields["_guard"] = GuardToken.make(for: secret)
        fields["_once"] = services.ids.secret().text
        let body = fields.map { "\(Self.encoded($0.key))=\(Self.encoded($0.value))" }.joined(separator: "&")
        let isSecure = services.publicAddress.hasPrefix("https://")
        let head = HTTPRequest(
            method: .post, scheme: "http", authority: "localhost", path: path.description,
            headerFields: [
                .contentType: "application/x-www-form-urlencoded",
                .cookie: "\(isSecure ? "__Host-" : "")palier-visit=\(secret.text)", .userAgent: "Firefox Linux",
            ])
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
        var logger = services.logger
        logger[metadataKey: "hb.request.id"] = "demo"
        let context = SiteContext(source: .init(channel: EmbeddedChannel(), logger: logger))
        let response = try await responder.respond(to: request, context: context)
        guard response.status == .seeOther else { throw DemoProblem("the form at \(path) was answered with \(response.status.code)") }
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

/// The demonstration could not be told to its end.
package struct DemoProblem: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = "The demonstration company could not be made: \(description)."
    }
}
