import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import Logging
import Markup

/// What a request says of its visitor, before any route.
struct Visit: Sendable {
    let face: Call.Face
    let path: String
    /// The path with its query, as it was asked.
    let target: String
    /// The target of a page that is read, when it is not too long to come back to; nil for a form that is sent.
    let page: String?
    let query: [String: String]
    let parameters: [String: String]
    let session: Secret?
    let token: Secret?
    /// A browser without a session has a passing secret, to guard the sign-in form.
    let passing: Secret
    let isNewcomer: Bool
    let entrance: Secret?
    let draft: Secret?
    let language: Language
    let theme: Frame.Theme?
    let fetchSite: String?
    let origin: Origin
    let guardHeader: String?
    let address: String
    let device: String
    let requestID: String
    let takesGzip: Bool
    var identified: Identified?
    var navigation: [NavigationEntry] = []

    init(_ request: Request, _ context: SiteContext, jar: CookieJar, face: Call.Face, site: String, isBehindProxy: Bool) {
        self.face = face
        path = request.uri.path
        target = request.uri.string
        page = request.method == .post ? nil : target.utf8.count > Self.longestPage ? path : target
        let pairs = URLEncoded.pairs(request.uri.query ?? "")
        query = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        parameters = Dictionary(
            context.parameters.map { (String($0.key), $0.value.removingPercentEncoding ?? String($0.value)) }, uniquingKeysWith: { first, _ in first })
        let cookies = request.headers[values: .cookie].joined(separator: "; ")
        session = jar.read(.session, from: cookies).map(Secret.init)
        let bearer = request.headers[.authorization].flatMap { $0.hasPrefix("Bearer ") ? String($0.dropFirst(7)) : nil }
        token = bearer.map(Secret.init)
        let known = jar.read(.visit, from: cookies)
        passing = known.map(Secret.init) ?? .random()
        isNewcomer = known == nil
        entrance = jar.read(.entrance, from: cookies).map(Secret.init)
        draft = jar.read(.draft, from: cookies).map(Secret.init)
        language = jar.read(.language, from: cookies).flatMap(Language.init) ?? .preferred(acceptLanguage: request.headers[.acceptLanguage])
        theme = jar.read(.theme, from: cookies).flatMap(Frame.Theme.init)
        fetchSite = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
        origin = Origin(fetchSite: fetchSite, named: request.headers[.origin], of: site)
        guardHeader = HTTPField.Name("X-Palier-Guard").flatMap { request.headers[$0] }
        address = Self.address(request, context, isBehindProxy)
        device = Device.named(in: request.headers[.userAgent] ?? "")
        requestID = context.logger[metadataKey: "hb.request.id"].map { "\($0)" } ?? Secret.random().digest
        takesGzip = Compression.takes(request)
    }

    private static let longestPage = 2_000

    /// A proxy of ours appends the address it saw; what stands before it was written by the visitor.
    private static func address(_ request: Request, _ context: SiteContext, _ isBehindProxy: Bool) -> String {
        let forwarded = HTTPField.Name("X-Forwarded-For").flatMap { request.headers[$0] }?.split(separator: ",").last
        if isBehindProxy, let forwarded { return forwarded.trimmingCharacters(in: .whitespaces) }
        return context.remoteAddress?.ipAddress ?? "local"
    }

    var credential: Doorkeeper.Credential? {
        if let token { return .token(token) }
        return session.map { .session($0) }
    }

    /// What the guard token is derived from: the session once there is one.
    var guardSecret: Secret {
        if identified != nil, let session { session } else { passing }
    }

    var pagePath: String { path }

    func call(_ services: Services, frame: Frame, input: FormInput, records: [PersonalRecord], rooms: [NavigationEntry]) -> Call {
        Call(
            services: services, face: face, path: path, parameters: parameters, query: query, frame: frame, input: input,
            submission: input.first("_once").map { SubmissionKey(Secret($0)) }, identified: identified, isOver: identified == nil && session != nil,
            entrance: entrance, draft: draft, address: address, device: device, records: records, rooms: rooms)
    }
}

/// `Firefox, Linux`: enough for somebody to recognise their own session, too little to follow them.
enum Device {
    static func named(in userAgent: String) -> String {
        let browser = ["Edg": "Edge", "OPR": "Opera", "Firefox": "Firefox", "Chrome": "Chrome", "Safari": "Safari"]
        let system = ["iPhone": "iPhone", "iPad": "iPad", "Android": "Android", "Windows": "Windows", "Mac OS X": "macOS", "Linux": "Linux"]
        let order = ["Edg", "OPR", "Firefox", "Chrome", "Safari"], systems = ["iPhone", "iPad", "Android", "Windows", "Mac OS X", "Linux"]
        let found = [
            order.first { userAgent.contains($0) }.flatMap { browser[$0] }, systems.first { userAgent.contains($0) }.flatMap { system[$0] },
        ].compactMap { $0 }
        return found.isEmpty ? "—" : found.joined(separator: ", ")
    }
}
