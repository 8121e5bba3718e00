import Foundation
import HTTPTypes
import Kernel
import Site

/// Somebody who is signed in: reads pages as data and fills in their forms.
struct DemoVisitor: Sendable {
    private let site: DemoSite
    private let headers: HTTPFields

    init(_ site: DemoSite, session: Secret) {
        self.site = site
        var headers: HTTPFields = [.cookie: "\(site.cookiePrefix)session=\(session.text)"]
        if let name = HTTPField.Name("X-Palier-Guard") { headers[name] = GuardToken.make(for: session) }
        self.headers = headers
    }

    /// - Throws: `DemoProblem` when there is no such page for this visitor.
    func read<Value: Decodable>(_ path: String, as type: Value.Type = Value.self) async throws -> Value {
        let answer = try await site.answer(.get, "/api/v1" + path, headers: headers)
        guard answer.status == 200 else { throw DemoProblem("the page at \(path) was answered with \(answer.status)") }
        return try answer.read()
    }

    /// - Throws: `DemoProblem` when the site refuses it.
    @discardableResult
    func send(_ path: String, _ fields: [(String, String)] = []) async throws -> DemoAnswer {
        let answer = try await site.answer(.post, "/api/v1" + path, headers: headers, fields: fields)
        guard answer.status == 200 else { throw DemoProblem("the form at \(path) was answered with \(answer.status), \(answer.text)") }
        return answer
    }
}
