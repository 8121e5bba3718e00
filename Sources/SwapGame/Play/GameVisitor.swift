import DemoCompany
import Foundation
import HTTPTypes
import Kernel
import Site
import Synchronization

/// Somebody's browser: it keeps the cookies it is given and sends back what a form holds.
final class GameVisitor: Sendable {
    private let site: DemoSite
    private let session: Secret
    private let cookies: Mutex<[String: String]>

    init(_ site: GameSite, session: Secret) {
        self.site = site.site
        self.session = session
        cookies = Mutex(["\(site.site.cookiePrefix)session": session.text])
    }

    /// A page as it is shown, whatever it answers.
    func look(_ path: String) async throws -> DemoAnswer { try await ask(.get, path) }

    func page(_ path: String) async throws -> String {
        let answer = try await ask(.get, path)
        guard answer.status == 200 else { throw GameProblem("the page \(path) was answered with \(answer.status)") }
        return answer.text
    }

    /// A page as data.
    func read<Value: Decodable>(_ path: String, as type: Value.Type = Value.self) async throws -> Value {
        let answer = try await ask(.get, "/api/v1" + path)
        guard answer.status == 200 else { throw GameProblem("the data at \(path) was answered with \(answer.status)") }
        return try answer.read()
    }

    /// A form sent as data.
    @discardableResult
    func send(_ path: String, _ fields: [(String, String)] = []) async throws -> DemoAnswer {
        let answer = try await ask(.post, "/api/v1" + path, fields)
        guard answer.status == 200 else { throw GameProblem("the form \(path) was answered with \(answer.status): \(answer.text.prefix(400))") }
        return answer
    }

    /// A form filled in on its page, with whatever the page hides in it.
    @discardableResult
    func fill(_ path: String, on page: String, _ fields: [(String, String)], mayFail: Bool = false) async throws -> DemoAnswer {
        let hidden = HiddenFields.of(path, in: page).filter { field in !fields.contains { $0.0 == field.0 } }
        let answer = try await ask(.post, path, hidden + fields)
        guard mayFail || answer.status == 303 else { throw GameProblem("the form \(path) was answered with \(answer.status): \(Self.complaint(answer.text))") }
        return answer
    }

    private func ask(_ method: HTTPRequest.Method, _ path: String, _ fields: [(String, String)] = []) async throws -> DemoAnswer {
        let kept = cookies.withLock { $0.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        var headers: HTTPFields = [.cookie: kept]
        if let name = HTTPField.Name("X-Palier-Guard") { headers[name] = GuardToken.make(for: session) }
        let answer = try await site.answer(method, path, headers: headers, fields: fields)
        for cookie in answer.cookies { keep(cookie) }
        return answer
    }

    private func keep(_ header: String) {
        let parts = header.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        guard let pair = parts.first?.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false), pair.count == 2 else { return }
        let isForgotten = parts.contains("Max-Age=0") || pair[1].isEmpty
        cookies.withLock { $0[String(pair[0])] = isForgotten ? nil : String(pair[1]) }
    }

    /// The summary of what is to be corrected, without the page around it.
    private static func complaint(_ page: String) -> String {
        let start = page.range(of: "class=\"errors\"")?.lowerBound ?? page.range(of: "<h1")?.lowerBound ?? page.startIndex
        return String(page[start...].prefix(400))
    }
}
