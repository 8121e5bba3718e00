import Kernel

extension YAMLReading {
    enum Shape {
        static let mapping = Phrase(fr: "des clés suivies de valeurs sont attendues", en: "keys followed by values are expected")
        static let list = Phrase(fr: "une liste est attendue (un tiret par élément)", en: "a list is expected (one dash per item)")
        static let text = Phrase(fr: "un texte est attendu", en: "a text is expected")
        static let integer = Phrase(fr: "un nombre entier est attendu", en: "a whole number is expected")
        static let number = Phrase(fr: "un nombre est attendu", en: "a number is expected")
        static let flag = Phrase(fr: "écrivez true ou false", en: "write true or false")
    }

    static func expected(_ shape: Phrase, at name: String, found value: YAMLValue) -> Phrase {
        let found = found(value)
        return Phrase(fr: "`\(name)` : \(shape.fr), pas \(found.fr).", en: "`\(name)`: \(shape.en), not \(found.en).")
    }

    static func unknown(_ key: String, _ keys: [String], ignored: Bool) -> Phrase {
        let list = keys.joined(separator: ", ")
        let start =
            ignored
            ? Phrase(fr: "La clé `\(key)` n’est pas reprise.", en: "The key `\(key)` is not imported.")
            : Phrase(fr: "La clé `\(key)` est inconnue ici.", en: "The key `\(key)` is not known here.")
        if let near = NearestWord.to(key, among: keys) { return start + meant(near) }
        return start + Phrase(fr: " Clés connues : \(list).", en: " Known keys: \(list).")
    }

    static func meant(_ word: String) -> Phrase {
        Phrase(fr: " Vouliez-vous écrire `\(word)` ?", en: " Did you mean `\(word)`?")
    }

    private static func found(_ value: YAMLValue) -> Phrase {
        switch value.content {
        case .empty: Phrase(fr: "rien", en: "nothing")
        case .text(let text) where text.isBlank: Phrase(fr: "un texte vide", en: "an empty text")
        case .text(let text): Phrase(fr: "« \(shortened(text)) »", en: "“\(shortened(text))”")
        case .list: Phrase(fr: "une liste", en: "a list")
        case .mapping: Phrase(fr: "des clés", en: "keys")
        }
    }

    static func shortened(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= 40 ? line : line.prefix(39) + "…"
    }
}
