import Kernel

/// The keys already taken in a place where each must be unique, with the line that took them.
struct UniqueKeys {
    private let kind: Phrase
    private var lines: [String: Int] = [:]

    init(of kind: Phrase) { self.kind = kind }

    /// Nil when the key was free.
    mutating func take(_ key: String, line: Int) -> Phrase? {
        guard let first = lines[key] else {
            lines[key] = line
            return nil
        }
        return Phrase(
            fr: "La clé `\(key)` désigne déjà une autre entrée (\(kind.fr), ligne \(first)) : donnez une clé différente.",
            en: "The key `\(key)` already names another \(kind.en) (line \(first)): use a different key."
        )
    }
}
