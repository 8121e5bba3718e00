import Careers
import Foundation
import Kernel
import Testing

@testable import Reviews

@Suite("What is shown of confidential answers")
struct SnapshotRulesTests {
    private let levels = (0..<3).map { _ in LevelID(UUID.version7(at: Date(timeIntervalSince1970: 0))) }.sorted()
    private let rows = (0..<2).map { _ in CompetencyID(UUID.version7(at: Date(timeIntervalSince1970: 0))) }

    private var grid: Grid {
        guard let name = LocalizedText("x", in: .french) else { preconditionFailure("a text") }
        return Grid(
            levels: levels.enumerated().map { Grid.Rung(id: $1, order: $0 + 1, name: name) },
            themes: [Grid.Theme(name: name, rows: rows.map { Grid.Row(id: $0, name: name, description: nil, texts: [:]) })])
    }

    private func form(_ level: Int?, comment: String? = nil) -> [CompetencyAnswer] {
        let placement = level.map { $0 == 0 ? Placement.unseen : .level(levels[$0 - 1]) }
        return [CompetencyAnswer(competency: rows[0], placement: placement, confidence: nil, comment: comment.map { WrittenText($0, in: .french) })]
    }

    private func snapshot(_ forms: [[CompetencyAnswer]]) -> Snapshot { Snapshot(of: forms, on: grid, .standard, shuffled: { $0.sorted { $0.text < $1.text } }) }

    @Test("two answers are withheld, and not even counted")
    func two() {
        let snapshot = snapshot([form(2), form(3)])
        #expect(snapshot.count == nil)
        #expect(snapshot.statement(of: rows[0]) == .withheld)
    }

    @Test("three answers that agree are a majority, as two of three are")
    func three() {
        let agreeing = snapshot([form(2), form(2), form(2)])
        let divided = snapshot([form(2), form(2), form(3)])
        #expect(agreeing.statement(of: rows[0]) == .majority(.level(levels[1])))
        #expect(agreeing.statement(of: rows[0]) == divided.statement(of: rows[0]))
    }

    @Test("three answers without a majority are told by where they lie")
    func spread() {
        #expect(snapshot([form(1), form(2), form(3)]).statement(of: rows[0]) == .spread(lowest: levels[0], highest: levels[2]))
    }

    @Test("who saw nothing hides nobody who did: a level needs three placements")
    func unseen() {
        #expect(snapshot([form(0), form(2), form(3)]).statement(of: rows[0]) == .withheld)
        #expect(snapshot([form(0), form(0), form(2), form(3)]).statement(of: rows[0]) == .withheld)
        #expect(snapshot([form(0), form(0), form(3)]).statement(of: rows[0]) == .majority(.unseen))
        #expect(snapshot([form(0), form(0), form(0), form(3)]).statement(of: rows[0]) == .majority(.unseen))
        #expect(snapshot([form(0), form(0)]).statement(of: rows[0]) == .withheld)
        #expect(snapshot([form(0), form(1), form(2), form(3)]).statement(of: rows[0]) == .spread(lowest: levels[0], highest: levels[2]))
    }

    @Test("more than three placements are counted, nothing seen first")
    func counted() {
        let statement = snapshot([form(3), form(2), form(3), form(0), form(2)]).statement(of: rows[0])
        let places: [Placement] = [.unseen, .level(levels[1]), .level(levels[2])]
        #expect(statement == .counts(zip(places, [1, 2, 2]).map { Statement.Count(placement: $0, answers: $1) }))
    }

    @Test("however many they are, all agreeing is said as all but one agreeing")
    func agreed() {
        for others in 3...8 {
            let all = snapshot((0...others).map { _ in form(2) }).statement(of: rows[0])
            let allButOne = snapshot((0..<others).map { _ in form(2) } + [form(3)]).statement(of: rows[0])
            #expect(all == .majority(.level(levels[1])))
            #expect(all == allButOne)
        }
    }

    @Test("k counts answers to the question, not forms")
    func missingAnswers() {
        #expect(snapshot([form(2), form(2), form(nil), form(nil)]).statement(of: rows[0]) == .withheld)
        #expect(snapshot([form(2), form(2), form(2)]).statement(of: rows[1]) == .withheld)
    }

    @Test("comments need four authors, whatever the number of forms")
    func comments() {
        let three = snapshot([form(2, comment: "a"), form(2, comment: "b"), form(2, comment: "c"), form(2)])
        #expect(three.comments(on: rows[0]) == nil)
        let four = snapshot(["b", "a", "d", "c"].map { form(2, comment: $0) })
        #expect(four.comments(on: rows[0])?.map(\.text) == ["a", "b", "c", "d"])
        #expect(four.comments(on: rows[1]) == nil)
    }

    @Test("comments carry one language, not the one each author reads the site in, which may be theirs alone")
    func languages() {
        let other = [CompetencyAnswer(competency: rows[0], placement: nil, confidence: nil, comment: WrittenText("e", in: .english))]
        let taken = snapshot(["a", "b", "c"].map { form(2, comment: $0) } + [other]).comments(on: rows[0]) ?? []
        #expect(taken.map(\.text) == ["a", "b", "c", "e"])
        #expect(taken.allSatisfy { $0.language == .french })
    }

    @Test("comments lose the order they came in")
    func shuffled() {
        let forms = (0..<40).map { form(2, comment: String(format: "%02d", $0)) }
        let taken = Snapshot(of: forms, on: grid, .standard).comments(on: rows[0])?.map(\.text) ?? []
        #expect(taken.sorted() == forms.compactMap { $0[0].comment?.text })
        #expect(taken != taken.sorted())
    }

    @Test("how sure people are is told from three on, and never that all agree or all but one")
    func sureness() {
        #expect(Sureness([.high, .high], least: 3) == nil)
        #expect(Sureness([.high, .high, .high], least: 3) == .majority(.high))
        #expect(Sureness([.high, .medium, .low], least: 3) == nil)
        #expect(Sureness([.high, .high, .high, .high, .low], least: 3) == .majority(.high))
        let counts = [Sureness.Count(confidence: .high, answers: 2), .init(confidence: .medium, answers: 1), .init(confidence: .low, answers: 2)]
        #expect(Sureness([.low, .high, .medium, .high, .low], least: 3) == .counts(counts))
    }
}
