import Kernel
import Testing

@testable import Careers

@Suite("What differs between two texts of a framework")
struct FrameworkChangesTests {
    private func changes(_ old: String, _ new: String) throws -> FrameworkChanges {
        FrameworkChanges(from: try #require(read(old).draft), to: try #require(read(new).draft))
    }

    @Test("the same text has no change, wherever it was read") func none() throws {
        #expect(try changes(SmallFramework.yaml, "\n\n" + SmallFramework.yaml).isEmpty)
    }

    @Test("expectations are counted by place") func expectations() throws {
        let rewritten = try changes(SmallFramework.yaml, SmallFramework.with("Restitue", "Rapporte"))
        #expect(rewritten.rewritten == 1 && rewritten.added == 0 && rewritten.removed == 0 && !rewritten.changesAroundExpectations)
        let removed = try changes(
            SmallFramework.yaml,
            SmallFramework.with("1: {fr: Restitue les faits entendus, en: Reports the facts heard}", "1: ~")
        )
        #expect(removed.removed == 1)
        let added = try changes(SmallFramework.yaml, SmallFramework.with("1: ~", "1: {fr: Un texte, en: A text, }"))
        #expect(added.added == 1)
    }

    @Test("names, rules and values are told apart from expectations") func around() throws {
        for (old, new) in [("Découvrir", "Explorer"), ("75%", "80%"), ("Clarté", "Netteté"), ("additive: true", "additive: false")] {
            let changes = try changes(SmallFramework.yaml, SmallFramework.with(old, new))
            #expect(changes.changesAroundExpectations && changes.rewritten == 0, "\(old)")
        }
    }
}
