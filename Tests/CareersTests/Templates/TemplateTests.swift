import Careers
import Kernel
import Testing

@Suite("Each template", .serialized)
struct TemplateTests {
    private static let signalled: Set<ThemeKind> = [.soft, .values, .vigilance, .management]

    @Test("is complete in both languages, without a remark", arguments: FrameworkTemplate.crafts)
    func complete(template: FrameworkTemplate) {
        let texts = TemplateTexts(template)
        #expect(texts.reading.report.entries.isEmpty, "\(texts.reading.report.entries)")
        #expect(texts.reading.draft?.languages == [.french, .english])
        #expect(texts.ladders.map(\.track) == [.individual, .manager])
        #expect(texts.ladders.allSatisfy { $0.progression?.explanation != nil && $0.about != nil && $0.isAdditive })
        for ladder in texts.ladders {
            let places = ladder.levels.count * ladder.competencies.count
            #expect(ladder.expectations.count == places, "\(ladder.key)")
            let bare = ladder.levels.filter { $0.scope == nil || $0.experience == nil || $0.titles.isEmpty }.map(\.order)
            #expect(bare.isEmpty, "\(ladder.key)")
        }
    }

    @Test("has six individual levels, and six of management that branch from the third, on conditions", arguments: FrameworkTemplate.crafts)
    func tracks(template: FrameworkTemplate) throws {
        let texts = TemplateTexts(template)
        let (individual, manager) = (try #require(texts.ladder(.individual)), try #require(texts.ladder(.manager)))
        #expect(individual.craft == manager.craft)
        #expect(individual.levels.map(\.order) == [1, 2, 3, 4, 5, 6])
        #expect(manager.levels.map(\.order) == [3, 4, 5, 6, 7, 8])
        #expect(manager.branch == BranchDraft(ladder: individual.key, level: 3, entry: 3))
        #expect(manager.crossings == [4, 5, 6].map { CrossingDraft(level: $0, ladder: individual.key, other: $0) })
        #expect(manager.levels.allSatisfy { !$0.prerequisites.isEmpty })
    }

    @Test("has soft, management, vigilance and values expectations with one to three signals", arguments: FrameworkTemplate.crafts)
    func signals(template: FrameworkTemplate) {
        for ladder in TemplateTexts(template).ladders {
            let kinds = ladder.themes.map(\.kind)
            #expect(kinds.contains(.soft) && kinds.contains(.hard) && kinds.contains(.business), "\(ladder.key)")
            #expect(kinds.contains(.management) == (ladder.track == .manager), "\(ladder.key)")
            #expect(kinds.count { $0 == .vigilance } == 1 && kinds.count { $0 == .values } == 1, "\(ladder.key)")
            let competencies = Set(ladder.themes.filter { $0.kind.map(Self.signalled.contains) ?? true }.flatMap(\.competencies).map(\.key))
            for expectation in ladder.expectations where competencies.contains(expectation.competency) {
                #expect((1...3).contains(expectation.signals.count), "\(ladder.key), \(expectation.competency) \(expectation.level)")
            }
        }
    }

    @Test("moves people up on a share of the level, vigilance included", arguments: FrameworkTemplate.crafts)
    func progression(template: FrameworkTemplate) {
        for ladder in TemplateTexts(template).ladders {
            #expect(ladder.progression?.condition == .share(atLeast: 0.75), "\(ladder.key)")
            let vigilance = ladder.themes.filter { $0.kind == .vigilance }.flatMap(\.competencies).map(\.key)
            #expect(vigilance.allSatisfy { ladder.progression?.required.contains($0) == true }, "\(ladder.key)")
        }
    }

    @Test("for the whole organisation holds the ladders and the values of each craft, without a remark")
    func union() {
        let whole = TemplateTexts(.productOrganization)
        let crafts = FrameworkTemplate.crafts.map(TemplateTexts.init)
        #expect(whole.reading.report.entries.isEmpty, "\(whole.reading.report.entries)")
        #expect(whole.ladders.count == 8)
        #expect(whole.ladders.map(\.key) == crafts.flatMap(\.ladders).map(\.key))
        #expect(whole.ladders.map { $0.expectations.map(\.text) } == crafts.flatMap(\.ladders).map { $0.expectations.map(\.text) })
        #expect(whole.reading.draft?.values.map(\.key) == crafts.flatMap { $0.reading.draft?.values.map(\.key) ?? [] })
    }
}
