import Foundation
import HTTPTypes
import HummingbirdTesting
import Kernel
import NIOConcurrencyHelpers
import NIOCore
import Site

/// A browser of a test: keeps its cookies, sends forms with their guard.
package final class TestBrowser: Sendable {
    package let site: TestSite
    package let member: Cast.Member?
    private let cookies: NIOLockedValueBox<[String: String]>
    private let language: Language
    private let address: String?

    init(site: TestSite, member: Cast.Member?, session: Secret?, language: Language = .french, address: String? = nil) {
        self.site = site
        self.member = member
        self.language = language
        self.address = address
        let name = session == nil ? Self.visit : Self.session
        cookies = NIOLockedValueBox([name: (session ?? .random()).text])
    }

    private static let session = "__Host-palier-session"
    private static let visit = "__Host-palier-visit"

    package var sessionSecret: Secret? { cookies.withLockedValue { $0[Self.session] }.map(Secret.init) }

    package func get(_ path: String) async throws -> TestPage {
        try await send(path, .get, [:], nil)
    }

    /// Sends a form as the page would.
    package func post(_ path: String, _ fields: KeyValuePairs<String, String> = [:], once: Secret? = nil, isForged: Bool = false) async throws -> TestPage {
        var pairs = fields.map { ($0.key, $0.value) }
        if !isForged { pairs.append(("_guard", guardToken)) }
        pairs.append(("_once", (once ?? .random()).text))
        let body = pairs.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        return try await send(path, .post, [.contentType: "application/x-www-form-urlencoded"], ByteBuffer(string: body))
    }

    /// Sends a form with files.
    package func upload(_ path: String, _ fields: [String: String] = [:], files: [(field: String, name: String, bytes: [UInt8])]) async throws -> TestPage {
        let boundary = "palier-test-boundary"
        var body = ByteBuffer()
        for (name, value) in fields.merging(["_guard": guardToken, "_once": Secret.random().text], uniquingKeysWith: { $1 }) {
            body.writeString("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n")
        }
        for file in files {
            body.writeString("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(file.field)\"; filename=\"\(file.name)\"\r\n")
            body.writeString("Content-Type: application/octet-stream\r\n\r\n")
            body.writeBytes(file.bytes)
            body.writeString("\r\n")
        }
        body.writeString("--\(boundary)--\r\n")
        return try await send(path, .post, [.contentType: "multipart/form-data; boundary=\(boundary)"], body)
    }

    /// Goes where the answer leads.
    package func follow(_ page: TestPage) async throws -> TestPage {
        guard let location = page.location else { return page }
        return try await get(location)
    }

    var guardToken: String {
        let held = cookies.withLockedValue { $0 }
        return GuardToken.make(for: Secret(held[Self.session] ?? held[Self.visit] ?? ""))
    }

    var passingGuard: String {
        GuardToken.make(for: Secret(cookies.withLockedValue { $0[Self.visit] } ?? ""))
    }

    func send(_ path: String, _ method: HTTPRequest.Method, _ headers: HTTPFields, _ body: ByteBuffer?) async throws -> TestPage {
        var headers = headers
        headers[.cookie] = cookies.withLockedValue { $0 }.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: "; ")
        headers[.acceptLanguage] = language.rawValue
        if let address, let name = HTTPField.Name("X-Forwarded-For") { headers[name] = address }
        let response = try await site.client.execute(uri: path, method: method, headers: headers, body: body)
        for header in response.headers[values: .setCookie] { keep(header) }
        return TestPage(response)
    }

    private func keep(_ header: String) {
        let pair = header.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
        guard let name = pair.first else { return }
        let value = header.contains("Max-Age=0") ? nil : pair.dropFirst().first.map(String.init)
        cookies.withLockedValue { $0[String(name)] = value }
    }

    static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

/// A program of a test: JSON and a token.
package struct TestProgram: Sendable {
    let site: TestSite
    let token: Secret

    package func get(_ path: String) async throws -> TestPage {
        TestPage(try await site.client.execute(uri: "/api/v1" + path, method: .get, headers: [.authorization: "Bearer \(token.text)"]))
    }

    package func post(_ path: String, _ body: [String: any Sendable] = [:]) async throws -> TestPage {
        let data = try JSONSerialization.data(withJSONObject: body)
        return TestPage(
            try await site.client.execute(
                uri: "/api/v1" + path, method: .post, headers: [.authorization: "Bearer \(token.text)", .contentType: "application/json"],
                body: ByteBuffer(bytes: Array(data))))
    }
}

/// What came back.
package struct TestPage: Sendable {
    package let status: Int
    package let text: String
    package let bytes: [UInt8]
    package let headers: HTTPFields

    init(_ response: TestResponse) {
        status = response.status.code
        text = String(buffer: response.body)
        bytes = Array(buffer: response.body)
        headers = response.headers
    }

    package var location: String? { headers[.location] }

    /// Whether the page shows a text, written as a page writes it.
    package func shows(_ phrase: String) -> Bool {
        let escaped = phrase.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        return text.contains(phrase) || text.contains(escaped)
    }

    package var heading: String? { between("<h1", "</h1>").map { String($0.drop { $0 != ">" }.dropFirst()) } }

    package var json: [String: Any]? { (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any] }
    package var jsonList: [Any]? { (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [Any] }

    package func between(_ start: String, _ end: String) -> String? {
        guard let opening = text.range(of: start), let closing = text.range(of: end, range: opening.upperBound..<text.endIndex) else { return nil }
        return String(text[opening.upperBound..<closing.lowerBound])
    }
}
