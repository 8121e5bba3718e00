import HTTPTypes
import TestKit

/// What a route says to a viewer.
enum Verdict: String, Sendable {
    case ok
    /// Answered, and nothing changes: a preview, a link that no longer opens.
    case idle
    case signin, absent, refused, conflict, invalid

    /// Nothing may change behind these.
    var changesNothing: Bool { self != .ok }

    /// Whether an answer is this verdict.
    func holds(for page: TestPage) -> Bool {
        let seen = Self.read(page)
        return seen == self || (self == .idle && seen == .ok)
    }

    /// Nil for an answer no route should give.
    static func read(_ page: TestPage) -> Verdict? {
        switch page.status {
        case 200: .ok
        case 303: leadsToTheDoor(page) ? .signin : .ok
        case 401: .signin
        case 403: .refused
        case 404: .absent
        case 409: .conflict
        case 422: .invalid
        default: nil
        }
    }

    /// Signing out leads there too, and gives the session up.
    private static func leadsToTheDoor(_ page: TestPage) -> Bool {
        guard let location = page.location, location == "/sign-in" || location.hasPrefix("/sign-in?") else { return false }
        return !page.headers[values: .setCookie].contains { $0.contains("session=") && $0.contains("Max-Age=0") }
    }
}
