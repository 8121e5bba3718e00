import Foundation
import Testing

@testable import Access
@testable import Careers

/// People read what the journal keeps of them in sentences: whatever the code can write there has one in each language.
@Suite("The words of events")
struct EventWordsTests {
    private static let written = EventKinds(in: SourceTree.sources)

    @Test("every kind of event the code can write is said in French and in English")
    func complete() {
        let written = Self.written
        #expect(written.unread.isEmpty, "the kind of these events cannot be read from the sources: say how in EventKinds: \(written.unread)")
        #expect(written.kinds.count > 170)
        #expect(written.kinds.subtracting(EventWords.all.keys).sorted() == [], "give each a sentence in Access/Words")
    }

    @Test("no sentence is left of an event that is written no more")
    func unused() {
        #expect(Set(EventWords.all.keys).subtracting(Self.written.kinds).sorted() == [])
    }

    @Test("each is a sentence, in two languages, and no two kinds read alike")
    func sentences() {
        for (kind, said) in EventWords.all {
            for text in [said.0, said.1] {
                #expect(text.hasSuffix(".") && text.first?.isUppercase == true && text.count >= 15, "\(kind): \(text)")
            }
            #expect(said.0 != said.1, "\(kind)")
        }
        for texts in [EventWords.all.values.map(\.0), EventWords.all.values.map(\.1)] {
            let twice = Dictionary(grouping: texts, by: \.self).filter { $0.value.count > 1 }.keys
            #expect(twice.isEmpty, "\(twice)")
        }
    }

    @Test("a kind without words is found, and one that cannot be read is said to be")
    func planted() {
        let plain = SourceTree.File(path: "Sources/X/A.swift", text: "try db.record(Event(\"thing.happened\", \"thing\", id))")
        let either = SourceTree.File(path: "Sources/X/B.swift", text: "recording: Event(\n    isOne ? \"one.done\" : \"other.done\", \"x\", id, [:])")
        let named = SourceTree.File(path: "Sources/X/C.swift", text: "let kind = isOne ? \"first.made\" : \"second.made\"\ndb.record(Event(kind, \"x\", id))")
        let hidden = SourceTree.File(path: "Sources/X/D.swift", text: "db.record(Event(word(of: state), \"x\", id))")
        let found = EventKinds(in: [plain, either, named, hidden])
        #expect(found.kinds.isSuperset(of: ["thing.happened", "one.done", "other.done", "first.made", "second.made"]))
        #expect(found.unread == ["Sources/X/D.swift: word(of: state)"])
    }
}

/// The kinds of events that the sources can write, read from each call that makes an event.
struct EventKinds {
    private(set) var kinds: Set<String> = []
    private(set) var unread: [String] = []

    /// Calls whose kind is made elsewhere, and collected there.
    private static let elsewhere: Set<String> = [
        #""framework." + edit.kind"#, #""framework.comment_\(form.decision.state.rawValue)""#, #""cycle.question_\(what)""#, "cycle.id",
    ]

    init(in files: [SourceTree.File]) {
        kinds = Set(FrameworkComment.State.allCases.filter { $0 != .open }.map { "framework.comment_\($0.rawValue)" })
        for file in files where !file.path.contains("Embedded") {
            guard file.text.contains("vent(") || file.path.contains("Careers/Editing/") else { continue }
            for argument in Self.arguments(of: file.text) { read(argument, in: file) }
            guard file.path.contains("Careers/Editing/") else { continue }
            kinds.formUnion(file.text.matches(of: #/var kind: String \{ "([a-z_]+)" \}/#).map { "framework.\($0.output.1)" })
        }
    }

    private mutating func read(_ argument: String, in file: SourceTree.File) {
        let whole = Self.words(in: argument)
        if !whole.isEmpty {
            kinds.formUnion(whole)
        } else if file.path.hasSuffix("QuestionList.swift"), let word = argument.wholeMatch(of: #/"([a-z]+)"/#) {
            kinds.insert("cycle.question_\(word.output.1)")
        } else if argument == "kind" {
            let lines = file.lines.filter { $0.contains("kind = ") || $0.contains("each(\"") }
            let named = lines.flatMap { Self.words(in: String($0)) }
            kinds.formUnion(named)
            // Its calls are read one by one.
            if named.isEmpty, !file.text.contains("event(_ kind: String") { unread.append("\(file.path): \(argument)") }
        } else if !Self.elsewhere.contains(argument), !argument.hasPrefix("_ ") {
            unread.append("\(file.path): \(argument)")
        }
    }

    private static func words(in text: String) -> [String] { text.matches(of: #/"([a-z_\-]+\.[a-z_]+)"/#).map { String($0.output.1) } }

    /// What stands first in the brackets of each `Event(…)` and `event(…)`.
    private static func arguments(of text: String) -> [String] {
        text.matches(of: #/(?:^|[^A-Za-z_.])[Ee]vent\(/#.anchorsMatchLineEndings()).map { first(in: text[$0.range.upperBound...]) }
    }

    private static func first(in text: Substring) -> String {
        var (argument, depth, isQuoted) = ("", 0, false)
        for character in text {
            if character == "\"" { isQuoted.toggle() }
            if !isQuoted {
                if "([{".contains(character) { depth += 1 }
                if ")]}".contains(character) { depth -= 1 }
                if depth < 0 || depth == 0 && character == "," { break }
            }
            argument.append(character)
        }
        return argument.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
