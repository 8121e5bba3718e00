import Kernel

/// What a row of a crosswalk says on each side, in one language: the reader's when both sides have it, unless only the other one changed.
struct DiffSides: Sendable {
    let language: Language
    let old: String
    let new: String

    init(_ row: CrosswalkRow, of crosswalk: Crosswalk, for reader: Language) {
        let (left, right) = (row.old.compactMap { crosswalk.oldEntries[$0] }, row.new.compactMap { crosswalk.newEntries[$0] })
        let both = [reader, reader.other]
        let common = both.filter { language in (left + right).allSatisfy { $0.text == nil || $0.text?[language] != nil } }
        let first = Self(left, right, in: common.first ?? reader, asWritten: false)
        let others = common.dropFirst().map { Self(left, right, in: $0, asWritten: false) }
        // A translation that came or went: what stood beside it did not change.
        let translations = both.filter { !common.contains($0) && $0 != first.language }.map { Self(left, right, in: $0, asWritten: true) }
        self = ([first] + others + translations).first { $0.old != $0.new } ?? first
    }

    private init(_ left: [CrosswalkEntry], _ right: [CrosswalkEntry], in language: Language, asWritten: Bool) {
        self.language = language
        old = left.map { Self.text($0, in: language, asWritten) }.joined(separator: "\n")
        new = right.map { Self.text($0, in: language, asWritten) }.joined(separator: "\n")
    }

    /// - Parameter asWritten: nothing stands in for what is not in that language.
    private static func text(_ entry: CrosswalkEntry, in language: Language, _ asWritten: Bool) -> String {
        func said(_ text: LocalizedText) -> String? { asWritten ? text[language] : text.preferring(language) }
        let statements = entry.text.map { said($0) ?? "" } ?? entry.grade ?? ""
        let signals = entry.signals.compactMap(said).map { "– " + $0 }
        let examples = entry.examples.compactMap(said).map { DiffWords.example(language) + $0 }
        return ([statements] + signals + examples).joined(separator: "\n")
    }
}
