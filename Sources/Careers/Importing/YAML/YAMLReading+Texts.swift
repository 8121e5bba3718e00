import Kernel

extension YAMLReading {
    /// `A text`, or `{fr: Un texte, en: A text}`.
    mutating func localized(_ value: YAMLValue, named name: String) -> LocalizedText? {
        guard value.members != nil else {
            guard let text = string(value, named: name) else { return nil }
            return complete(LocalizedText(text, in: plainLanguage), named: name, at: value)
        }
        guard let members = members(of: value, named: name, keys: Language.allCases.map(\.rawValue)) else { return nil }
        let fr = side(.french, of: members, named: name)
        let en = side(.english, of: members, named: name)
        guard let text = LocalizedText(fr: fr, en: en) else {
            error(
                Phrase(
                    fr: "`\(name)` : écrivez le texte en `fr`, en `en`, ou dans les deux.",
                    en: "`\(name)`: write the text in `fr`, in `en`, or in both."
                ),
                at: value
            )
            return nil
        }
        return complete(text, named: name, at: value)
    }

    mutating func localizedList(_ value: YAMLValue?, named name: String) -> [LocalizedText] {
        guard let value else { return [] }
        return list(value, named: name).compactMap { localized($0, named: name) }
    }

    private mutating func side(_ language: Language, of members: YAMLMembers, named name: String) -> String? {
        guard let value = members.filled(language.rawValue) else { return nil }
        if let text = value.text { return text }
        error(Self.expected(Shape.text, at: "\(name).\(language.rawValue)", found: value), at: value)
        return nil
    }

    private mutating func complete(_ text: LocalizedText?, named name: String, at value: YAMLValue) -> LocalizedText? {
        guard let text else { return nil }
        for language in languages where text[language] == nil {
            let missing = language == .french ? Phrase(fr: "le français", en: "French") : Phrase(fr: "l’anglais", en: "English")
            warning(
                Phrase(fr: "`\(name)` : il manque \(missing.fr).", en: "`\(name)`: the \(missing.en) text is missing."),
                at: value
            )
        }
        return text
    }
}
