import Kernel

/// Reads typed values out of a YAML tree, and writes down everything that is not as expected.
struct YAMLReading {
    let file: String
    /// The language of a text written without one.
    let plainLanguage: Language
    /// The languages each text should exist in.
    let languages: [Language]
    var report = ImportReport()

    func place(_ value: YAMLValue) -> SourcePlace {
        SourcePlace(file: file, line: value.line, column: value.column)
    }

    func place(_ member: YAMLMember) -> SourcePlace {
        SourcePlace(file: file, line: member.line, column: member.column)
    }

    mutating func error(_ message: Phrase, at value: YAMLValue) { report.add(.error, message, at: place(value)) }
    mutating func warning(_ message: Phrase, at value: YAMLValue) { report.add(.warning, message, at: place(value)) }
    mutating func note(_ message: Phrase, at value: YAMLValue) { report.add(.note, message, at: place(value)) }

    /// The members of a mapping whose keys are all known; an unknown key is an error unless the caller is lenient.
    mutating func members(
        of value: YAMLValue,
        named name: String,
        keys: [String],
        unknown severity: ReportEntry.Severity = .error
    ) -> YAMLMembers? {
        guard let members = value.members else {
            error(Self.expected(Shape.mapping, at: name, found: value), at: value)
            return nil
        }
        for member in members where !keys.contains(member.key) {
            report.add(severity, Self.unknown(member.key, keys, ignored: severity != .error), at: place(member))
        }
        return YAMLMembers(value: value, members: members)
    }

    mutating func list(_ value: YAMLValue, named name: String) -> [YAMLValue] {
        switch value.content {
        case .list(let items): return items
        case .empty: return []
        case .text, .mapping:
            error(Self.expected(Shape.list, at: name, found: value), at: value)
            return []
        }
    }

    mutating func string(_ value: YAMLValue, named name: String) -> String? {
        guard let text = value.text, !text.isBlank else {
            error(Self.expected(Shape.text, at: name, found: value), at: value)
            return nil
        }
        return text
    }

    mutating func integer(_ value: YAMLValue, named name: String) -> Int? {
        guard let text = value.text, let number = Int(text) else {
            error(Self.expected(Shape.integer, at: name, found: value), at: value)
            return nil
        }
        return number
    }

    /// A number, or a percentage: `0.75` and `75%` are the same.
    mutating func number(_ value: YAMLValue, named name: String) -> Double? {
        let text = value.text?.filter { $0 != " " } ?? ""
        let isPercentage = text.hasSuffix("%")
        guard let number = Double(isPercentage ? String(text.dropLast()) : text), number.isFinite else {
            error(Self.expected(Shape.number, at: name, found: value), at: value)
            return nil
        }
        return isPercentage ? number / 100 : number
    }

    mutating func flag(_ value: YAMLValue, named name: String) -> Bool? {
        switch value.text {
        case "true": return true
        case "false": return false
        default:
            error(Self.expected(Shape.flag, at: name, found: value), at: value)
            return nil
        }
    }

    mutating func choice<Choice: RawRepresentable & CaseIterable>(_ value: YAMLValue, named name: String) -> Choice?
    where Choice.RawValue == String {
        let known = Choice.allCases.map(\.rawValue)
        if let text = value.text, let choice = Choice(rawValue: text) { return choice }
        let list = known.joined(separator: ", ")
        let meant = value.text.flatMap { NearestWord.to($0, among: known) }.map { Self.meant($0) } ?? Phrase(fr: "", en: "")
        error(Phrase(fr: "`\(name)` : écrivez l’un de \(list).", en: "`\(name)`: write one of \(list).") + meant, at: value)
        return nil
    }
}
