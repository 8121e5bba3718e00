import Kernel
import Site

/// The name, the context and the values of a draft.
struct FrameworkDescriptionForm: Form {
    static let nameFR = FieldDeclaration("name_fr", isRequired: false)
    static let nameEN = FieldDeclaration("name_en", isRequired: false)
    static let label = FieldDeclaration("label", isRequired: false, most: 60)
    static let contextFR = FieldDeclaration("context_fr", isRequired: false, most: 20_000)
    static let contextEN = FieldDeclaration("context_en", isRequired: false, most: 20_000)
    static let valuesFR = FieldDeclaration("values_fr", isRequired: false, most: 20_000)
    static let valuesEN = FieldDeclaration("values_en", isRequired: false, most: 20_000)
    static let seen = FieldDeclaration("seen", most: 64)
    static let fields = [nameFR, nameEN, label, contextFR, contextEN, valuesFR, valuesEN, seen]

    let name: LocalizedText
    let label: String?
    let context: LocalizedText?
    let values: TextPair
    /// The fingerprint of what was read.
    let seen: String

    init(_ input: inout FormReader) {
        name = input.name(fr: Self.nameFR, en: Self.nameEN)
        label = input.optionalLine(Self.label)
        context = input.localizedText(fr: Self.contextFR, en: Self.contextEN)
        values = TextPair(fr: input.text(Self.valuesFR), en: input.text(Self.valuesEN))
        seen = input.line(Self.seen)
    }

    func description(over earlier: FrameworkDescription) -> FrameworkDescription {
        FrameworkDescription(name: name, label: label, context: context, values: values(over: earlier.values))
    }

    /// A value keeps its key as long as it keeps its name or its place.
    private func values(over earlier: [CompanyValueDraft]) -> [CompanyValueDraft] {
        guard values != TextPair(earlier.map(\.item)) else { return earlier }
        var taken: Set<String> = []
        return values.items.enumerated().map { index, item in
            let same = earlier.first { $0.name == item.text } ?? (earlier.indices.contains(index) ? earlier[index] : nil)
            let key = Self.freeKey(same?.key ?? Slug.of(item.text.preferring(.english)), &taken)
            let description = LocalizedText(
                fr: item.details.compactMap(\.fr).joined(separator: "\n"),
                en: item.details.compactMap(\.en).joined(separator: "\n")
            )
            return CompanyValueDraft(key: key, name: item.text, description: description)
        }
    }

    private static func freeKey(_ wanted: String, _ taken: inout Set<String>) -> String {
        let base = wanted.isEmpty ? "value" : String(wanted.prefix(70))
        var (key, number) = (base, 2)
        while !taken.insert(key).inserted {
            key = "\(base)-\(number)"
            number += 1
        }
        return key
    }
}

extension CompanyValueDraft {
    var item: LineNotation.Item { LineNotation.Item(text: name, details: description.map { [$0] } ?? []) }
}
