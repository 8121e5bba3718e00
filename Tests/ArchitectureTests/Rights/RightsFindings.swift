import Foundation
import TestKit
import Testing

/// What a walk over the table found: told all at once, for one wrong policy shows in many cells.
struct RightsFindings: Sendable {
    private(set) var tested = 0
    private(set) var wrong: [String] = []

    private var answers: [String: Set<PlainAnswer>] = [:]
    private var searched = 0
    private var seen: [String: Set<RightsViewer>] = [:]

    /// Questions that were answered alike or not, by what was asked and of whom.
    var compared: Int { answers.count }

    /// What is absent and what is foreign must be one answer.
    mutating func keep(_ page: TestPage, to question: String) { answers[question, default: []].insert(PlainAnswer(page)) }

    mutating func compare() {
        for (question, found) in answers where found.count > 1 { note("\(question): absent and foreign are told apart by \(found)") }
    }

    /// Confidential words in an answer are for their readers alone. What was sent comes back to its sender.
    mutating func search(_ page: TestPage, answering request: RightsRequest, as viewer: RightsViewer, _ place: String) {
        searched += 1
        let found = Canary.names(in: page.text)
        if found.isEmpty { return }
        let sent = request.fields.reduce(into: Set<String>()) { $0.formUnion(Canary.names(in: $1.1)) }
        for name in found.subtracting(sent) where !Canary.isTyped(name) {
            seen[name, default: []].insert(viewer)
            if Canary.readers[name]?.contains(viewer) != true { note("\(place) shows \(name) to \(viewer.rawValue)") }
        }
    }

    /// A word that was not shown to each of its readers was not judged, but for those that a form refused too late shows.
    func judgeWords(_ location: SourceLocation = #_sourceLocation) {
        let blind = Canary.readers.filter { !Canary.shownByRefusals.contains($0.key) }.compactMap { name, readers in
            let unseen = readers.subtracting(seen[name] ?? [])
            return unseen.isEmpty ? nil : "\(name): not to \(unseen.map(\.rawValue).sorted())"
        }
        #expect(blind.isEmpty || !RightsTable.isWhole, "never shown, so not judged: \(blind.sorted())", sourceLocation: location)
    }

    var words: String { "\(Canary.readers.count) confidential words searched in \(searched) answers" }

    mutating func count(_ cells: Int = 1) { tested += cells }

    mutating func note(_ finding: String) {
        wrong.append(finding)
        if Self.endsAtFirst { Self.end(with: finding) }
    }

    /// For whoever asks only whether anything is wrong: `PALIER_RIGHTS_STOP=1`.
    static let endsAtFirst = ProcessInfo.processInfo.environment["PALIER_RIGHTS_STOP"] == "1"

    private static func end(with finding: String) -> Never {
        FileHandle.standardError.write(Data("first wrong: \(finding)\n".utf8))
        _exit(3)
    }

    mutating func add(_ other: RightsFindings) {
        tested += other.tested
        wrong += other.wrong
        answers.merge(other.answers) { $0.union($1) }
        searched += other.searched
        seen.merge(other.seen) { $0.union($1) }
    }

    /// The first ones, to be read.
    var text: String { wrong.prefix(60).joined(separator: "\n") }

    func judge(_ location: SourceLocation = #_sourceLocation) {
        #expect(tested > 0, "nothing was tested", sourceLocation: location)
        #expect(wrong.isEmpty, "\(wrong.count) wrong:\n\(text)", sourceLocation: location)
    }
}
