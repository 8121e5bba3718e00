import Foundation
import HTTPTypes
import Kernel
import Site

/// The door of the site, for those who are not inside yet.
package enum DemoDoor {
    /// Sends a form of the door, as its page would.
    /// - Throws: `DemoProblem` when the site refuses it.
    package static func send(_ path: String, _ fields: [(String, String)], _ site: DemoSite) async throws {
        let secret = Secret.random()
        let headers: HTTPFields = [.cookie: "\(site.cookiePrefix)visit=\(secret.text)"]
        let guarded = fields + [("_guard", GuardToken.make(for: secret)), ("_once", site.services.ids.secret().text)]
        let answer = try await site.answer(.post, path, headers: headers, fields: guarded)
        guard answer.status == 303 else { throw DemoProblem("the form at \(path) was answered with \(answer.status)") }
    }
}
