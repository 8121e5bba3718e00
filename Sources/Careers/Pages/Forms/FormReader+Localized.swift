import Kernel
import Site

extension FormReader {
    /// A name in one language at least.
    mutating func name(fr: FieldDeclaration, en: FieldDeclaration) -> LocalizedText {
        let (french, english) = (line(fr), line(en))
        if let name = LocalizedText(fr: french, en: english) { return name }
        note(fr.name, FormWords.nameInOneLanguage)
        return LocalizedText.unnamed
    }

    /// A text in both languages, in one, or none.
    mutating func localizedText(fr: FieldDeclaration, en: FieldDeclaration) -> LocalizedText? {
        let (french, english) = (text(fr), text(en))
        return LocalizedText(fr: french, en: english)
    }

    mutating func localizedLine(fr: FieldDeclaration, en: FieldDeclaration) -> LocalizedText? {
        let (french, english) = (line(fr), line(en))
        return LocalizedText(fr: french, en: english)
    }
}
