import Foundation
import Kernel
import TestKit
import Testing

@testable import Careers

@Suite("A whole ladder read by the criterion checker")
struct LadderCheckTests {
    @Test("our templates pass in both languages", arguments: FrameworkTemplate.allCases)
    func templates(template: FrameworkTemplate) throws {
        let check = FrameworkCheck(try #require(FrameworkInspection([template.file]).reading.draft))
        let told = check.text(.english)
        #expect(check.read > 100)
        #expect(check.faulty == 0, "\(told)")
    }

    @Test("each statement is a criterion of its own, and a missing signal is told once")
    func statements() {
        let check = LadderCheck(ladder(.soft, [(1, ["Writes the minutes of the week.", "Acts with humility."])]), in: .english)
        #expect(check.statements.map { $0.findings.map(\.kind) } == [[.noSignal], [.moral]])
    }

    @Test("a degree alone is found between the levels, whatever the order of the statements")
    func degrees() {
        let check = LadderCheck(
            ladder(.hard, [(1, ["Runs one interview a week.", "Sometimes documents the interfaces."]), (3, ["Often documents the interfaces."])]),
            in: .english)
        #expect(check.faulty.map(\.place.level) == [3])
        #expect(check.faulty.first?.findings.map(\.kind) == [.adverbOnly])
    }

    @Test("what repeats a statement names where the other stands; the levels of one competency are meant to be alike")
    func twins() {
        var draft = ladder(
            .hard, [(1, ["Deletes unused dashboards after telling their readers."]), (2, ["Deletes unused dashboards after telling all readers."])])
        draft.themes.append(ThemeDraft(key: "t2", name: name, kind: .hard, competencies: [CompetencyDraft(key: "other", name: name)]))
        draft.expectations.append(expectation("other", 1, ["Readers are warned, then each dashboard left unused is removed."]))
        let check = LadderCheck(draft, in: .english)
        #expect(check.statements.last?.twin == CheckedStatement.Place(competency: "c", level: 1))
        #expect(LadderCheck(ladder(.hard, [(1, ["Deletes unused dashboards."]), (2, ["Deletes unused dashboards."])]), in: .english).faulty.isEmpty)
    }

    @Test("only the language asked for is read")
    func language() {
        let draft = ladder(.hard, [(1, ["Acts with honesty."])])
        #expect(LadderCheck(draft, in: .french).statements.isEmpty)
        #expect(LadderCheck(draft, in: .english).faulty.count == 1)
    }

    @Test("the report of a framework counts each kind and quotes the passage, the same each time")
    func report() throws {
        let draft = FrameworkDraft(name: name, languages: [.english], ladders: [ladder(.hard, [(1, ["Acts with honesty."])])])
        let check = FrameworkCheck(draft)
        #expect(
            check.json()
                == #"{"statements":1,"faulty":1,"kinds":{"moral":1},"findings":[{"ladder":"x","language":"en","competency":"c","level":1,"kind":"moral","passage":"honesty","text":"Acts with honesty."}]}"#
        )
        #expect(check.text(.french).contains("1 énoncé à revoir sur 1."))
    }

    private var name: LocalizedText { LocalizedText(fr: nil, en: "x")! }

    private func ladder(_ kind: ThemeKind, _ cells: [(Int, [String])]) -> LadderDraft {
        LadderDraft(
            key: "l", name: name, craft: "x", levels: cells.map { LevelDraft(order: $0.0, name: name) },
            themes: [ThemeDraft(key: "t", name: name, kind: kind, competencies: [CompetencyDraft(key: "c", name: name)])],
            expectations: cells.map { expectation("c", $0.0, $0.1) })
    }

    private func expectation(_ competency: String, _ level: Int, _ texts: [String]) -> ExpectationDraft {
        ExpectationDraft(competency: competency, level: level, statements: texts.map { StatementDraft(LocalizedText(fr: nil, en: $0)!) })
    }
}
