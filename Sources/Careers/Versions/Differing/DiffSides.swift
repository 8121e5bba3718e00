import Kernel

/// What a row of a crosswalk says on each side, in the language both are written in when there is one.
struct DiffSides: Sendable {
    let language: Language
    let old: String
    let new: String

    init(_ row: CrosswalkRow, of crosswalk: Crosswalk, for reader: Language) {
        let (left, right) = (row.old.compactMap { crosswalk.oldEntries[$0] }, row.new.compactMap { crosswalk.newEntries[$0] })
        let all = left + right
        let common = [reader, reader.other].first { language in all.allSatisfy { $0.text == nil || $0.text?[language] != nil } }
        let language = common ?? reader
        self.language = language
        old = left.map { Self.text($0, in: language) }.joined(separator: "\n")
        new = right.map { Self.text($0, in: language) }.joined(separator: "\n")
    }

    private static func text(_ entry: CrosswalkEntry, in language: Language) -> String {
        let signals = entry.signals.map { "– " + $0.preferring(language) }
        return ([entry.text?.preferring(language) ?? entry.grade ?? ""] + signals).joined(separator: "\n")
    }
}
