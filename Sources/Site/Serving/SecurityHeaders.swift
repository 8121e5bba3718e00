import HTTPTypes
import Hummingbird

/// The same headers on every answer, errors included.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = SiteContext
    let isSecure: Bool

    static let policy = [
        "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self' data:", "connect-src 'self'", "form-action 'self'",
        "base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'",
    ].joined(separator: "; ")

    /// For a page that carries its own styles and may take nothing from anywhere.
    static func policy(taking styles: [InnerStyle]) -> String {
        [
            "default-src 'none'", "style-src " + styles.map { "'sha256-\($0.digest)'" }.joined(separator: " "), "form-action 'none'",
            "base-uri 'none'", "frame-ancestors 'none'",
        ].joined(separator: "; ")
    }

    func handle(_ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response) async throws -> Response {
        var response = try await next(request, context)
        if response.headers[.contentSecurityPolicy] == nil { response.headers[.contentSecurityPolicy] = Self.policy }
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[Self.name("Referrer-Policy")] = "same-origin"
        response.headers[Self.name("Cross-Origin-Opener-Policy")] = "same-origin"
        response.headers[Self.name("Permissions-Policy")] = "camera=(), microphone=(), geolocation=()"
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }

    /// The names are literals of this file and well formed.
    private static func name(_ text: String) -> HTTPField.Name { HTTPField.Name(text) ?? .xContentTypeOptions }
}
