import Storage

package enum Language: String, Sendable, CaseIterable, Codable {
    case french = "fr"
    case english = "en"

    package var name: String { self == .french ? "Français" : "English" }
    package var other: Language { self == .french ? .english : .french }

    /// The first of our languages that a browser's `Accept-Language` asks for; French when it asks for neither.
    package static func preferred(acceptLanguage: String?) -> Language {
        for choice in (acceptLanguage ?? "").split(separator: ",") {
            let code = choice.prefix { $0 != ";" && $0 != "-" }.filter { !$0.isWhitespace }.lowercased()
            if let language = Language(rawValue: code) { return language }
        }
        return .french
    }
}

extension Language: StorageValue {
    package var stored: Value { .text(rawValue) }

    package init(stored: Value) throws(StorageError) {
        guard case .text(let text) = stored, let language = Language(rawValue: text) else { throw .unreadable("language", stored) }
        self = language
    }
}
