import Markup

/// Where a fact can be checked: words, or an address that is safe to follow.
enum Reference {
    /// The address to link, when it is one of the web.
    static func address(_ text: String) -> ExternalURL? {
        guard scheme(of: text).map({ ["http", "https"].contains($0) }) ?? false else { return nil }
        return ExternalURL(text)
    }

    /// Words are fine; what looks like an address must be one of the web.
    static func isAcceptable(_ text: String) -> Bool {
        scheme(of: text) == nil || address(text) != nil
    }

    /// `javascript:alert(1)` has one; `Note: compte rendu` has none.
    private static func scheme(of text: String) -> String? {
        guard let colon = text.firstIndex(of: ":"), let first = text.first, first.isASCII, first.isLetter else { return nil }
        let name = text[..<colon]
        let after = text[text.index(after: colon)...]
        guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }), let next = after.first,
            !next.isWhitespace
        else { return nil }
        return name.lowercased()
    }
}
