import Kernel
import Site

/// The words of the page, in both languages.
struct ProgressionForm: Form {
    static func fr(_ part: ProgressionText.Part) -> FieldDeclaration { FieldDeclaration(part.rawValue + "_fr", most: 8_000) }
    static func en(_ part: ProgressionText.Part) -> FieldDeclaration { FieldDeclaration(part.rawValue + "_en", most: 8_000) }
    /// Of the texts that were read; none from whoever does not say.
    static let seen = FieldDeclaration("seen", isRequired: false, most: 100)
    static let fields = ProgressionText.Part.allCases.flatMap { [fr($0), en($0)] } + [seen]

    let texts: [ProgressionText.Part: Phrase]
    let seen: String?

    init(_ input: inout FormReader) {
        var texts: [ProgressionText.Part: Phrase] = [:]
        for part in ProgressionText.Part.allCases { texts[part] = Phrase(typedFrench: input.text(Self.fr(part)), english: input.text(Self.en(part))) }
        self.texts = texts
        seen = input.optionalLine(Self.seen)
    }
}
