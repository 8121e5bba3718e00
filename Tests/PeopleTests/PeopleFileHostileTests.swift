import Foundation
import Kernel
import Tabular
import Testing

@testable import People

@Suite("Random and hostile files of people")
struct PeopleFileHostileTests {
    @Test("random files are refused with places and words, or hold in every respect", arguments: 0..<60 as Range<UInt64>)
    func random(seed: UInt64) {
        var numbers = Numbers(state: seed)
        for _ in 0..<20 {
            let text = Self.file(from: &numbers)
            switch PeopleFileReading.read(text, known: Self.known) {
            case .success(let file): check(file, of: text)
            case .failure(let found): check(found, of: text)
            }
        }
    }

    @Test("loops are found exactly where walking up from everybody finds them", arguments: 0..<40 as Range<UInt64>)
    func loops(seed: UInt64) {
        var numbers = Numbers(state: seed &+ 1_000)
        let count = Int.random(in: 2...12, using: &numbers)
        let managers = (0..<count).map { own in
            Int.random(in: -1..<count, using: &numbers) == own ? -1 : Int.random(in: -1..<count, using: &numbers)
        }
        let lines = managers.enumerated().map { "P\($0);N;\($0);\($1 < 0 || $1 == $0 ? "" : String($1))" }
        let found = PeopleFileReading.findings("prénom;nom;matricule;manager\n" + lines.joined(separator: "\n"))
        let edges = managers.enumerated().map { $1 == $0 ? -1 : $1 }
        var firsts: Set<Int> = []
        for start in edges.indices {
            var members: [Int] = [start]
            while let last = members.last, edges[last] >= 0, edges[last] != start, members.count <= count { members.append(edges[last]) }
            if let last = members.last, edges[last] == start { firsts.insert(members.min() ?? start) }
        }
        #expect(found == firsts.sorted().map { "reportingLoop@\($0 + 2):manager" })
    }

    @Test("a file of bytes nobody wrote is refused, never worse", arguments: 0..<20 as Range<UInt64>)
    func noise(seed: UInt64) {
        var numbers = Numbers(state: seed &+ 2_000)
        let bytes = (0..<300).map { _ in UInt8.random(in: .min ... .max, using: &numbers) }
        if case .success(let file) = PeopleFile.read(bytes: bytes, known: .none) { Issue.record("read \(file.rows.count) people") }
    }

    @Test("of ten thousand faulty lines a thousand problems of each kind are told and the others counted")
    func manyProblems() throws {
        let text = "prénom;nom;e-mail;rôle\n" + String(repeating: "A;;x;chef\n", count: 10_000) + "A;B;a@b.fr;\nA;B;A@b.fr;"
        let found = try #require(PeopleFileReading.refusal(text))
        let told = Dictionary(grouping: found.problems, by: \.kind).mapValues(\.count)
        #expect(told == [.missingName: 1_000, .malformedEmail: 1_000, .unknownRole: 1_000, .duplicateEmail: 1])
        #expect(found.untold == [.missingName: 9_000, .malformedEmail: 9_000, .unknownRole: 9_000])
        #expect(found.problems.last?.line == 10_003)
    }

    private static let known = KnownPeople([
        PeopleFileReading.person(1, "Awa", email: "p0@x.fr", employeeNumber: "0"),
        PeopleFileReading.person(2, "Tom", email: "p9@x.fr", manager: 1),
    ])

    private static func file(from numbers: inout Numbers) -> String {
        let cells: [[String]] = [
            ["A", "Zoé", "", "\"x\ny\""], ["B", "Li"], ["p0@x.fr", "p1@x.fr", "p2@x.fr", "p3@x.fr", "", "nope"],
            ["0", "1", "2", "3", "4", ""],
            ["", "0", "1", "2", "p1@x.fr", "p9@x.fr", "?"], ["", "rh", "membre|cpo", "chef"],
            ["", "2020-01-01", "03/04/2020", "25/12/2020", "x"],
        ]
        let isCalm = Bool.random(using: &numbers)
        let lines = (0..<Int.random(in: 1...6, using: &numbers)).map { index -> String in
            cells.enumerated().map { column, choices in
                if isCalm, column < 2 { return choices[0] }
                if isCalm, column == 2 { return "p\(index)@x.fr" }
                if isCalm, column == 3 { return String(index) }
                return (isCalm ? choices.prefix(3) : choices[...]).randomElement(using: &numbers) ?? ""
            }
            .joined(separator: ";")
        }
        return "prénom;nom;e-mail;matricule;manager;rôle;entrée\n" + lines.joined(separator: "\n")
    }

    private func check(_ file: PeopleFile, of text: String) {
        let emails = file.rows.compactMap(\.email)
        let numbers = file.rows.compactMap(\.employeeNumber)
        let areApart = Set(emails).count == emails.count && Set(numbers).count == numbers.count
        let areNamed = file.rows.allSatisfy { !$0.givenName.isEmpty && !$0.familyName.isEmpty && ($0.email ?? $0.employeeNumber) != nil }
        let endAtTheTop = file.rows.indices.allSatisfy { start in
            var (here, steps) = (start, 0)
            while case .row(let next)? = file.rows[here].manager, steps <= file.rows.count { (here, steps) = (next, steps + 1) }
            return steps <= file.rows.count
        }
        #expect(areApart && areNamed && endAtTheTop && !file.rows.isEmpty, "\(text)")
    }

    private func check(_ found: PeopleFileProblems, of text: String) {
        let lineCount = text.split(separator: "\n", omittingEmptySubsequences: false).count
        let lines = found.problems.map(\.line)
        #expect(!lines.isEmpty && lines == lines.sorted() && lines.allSatisfy { (1...lineCount).contains($0) }, "\(text)")
        let areSaid = found.problems.allSatisfy {
            $0.fr.hasSuffix(".") && $0.en.hasSuffix(".") && $0.fr != $0.en && !$0.fr.contains(#/ [;?!:»]|« /#)
        }
        #expect(areSaid, "\(text)")
    }

    /// The same numbers on every machine (SplitMix64).
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
