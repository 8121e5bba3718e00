package struct Cookie: Sendable, Equatable {
    package enum Name: String, Sendable {
        /// `entrance`: a right password that still awaits its code.
        /// `draft`: the key of anonymous drafts, which only the author's browser has.
        case session, visit, entrance, language, theme, draft
    }

    let name: Name
    let value: String
    /// Seconds; nil until the browser closes, 0 to forget it.
    let maxAge: Int?

    package init(_ name: Name, _ value: String, maxAge: Int?) {
        self.name = name
        self.value = value
        self.maxAge = maxAge
    }

    package static func forget(_ name: Name) -> Cookie { Cookie(name, "", maxAge: 0) }
}

/// How cookies are written: `__Host-` and Secure, but for plain http on loopback.
struct CookieJar: Sendable {
    let isSecure: Bool

    func header(_ cookie: Cookie) -> String {
        let isReadByScript = cookie.name == .theme
        return [
            "\(name(cookie.name))=\(cookie.value)", "Path=/", "SameSite=Lax", isReadByScript ? nil : "HttpOnly", isSecure ? "Secure" : nil,
            cookie.maxAge.map { "Max-Age=\($0)" },
        ].compactMap { $0 }.joined(separator: "; ")
    }

    func read(_ name: Cookie.Name, from header: String?) -> String? {
        let wanted = self.name(name)
        for pair in (header ?? "").split(separator: ";") {
            let halves = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
            if halves.count == 2, halves[0] == wanted { return String(halves[1]) }
        }
        return nil
    }

    private func name(_ name: Cookie.Name) -> String {
        switch name {
        case .theme: "theme"
        case .session, .visit, .entrance, .language, .draft: isSecure ? "__Host-palier-\(name.rawValue)" : "palier-\(name.rawValue)"
        }
    }
}
