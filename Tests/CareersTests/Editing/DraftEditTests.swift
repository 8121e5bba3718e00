import Kernel
import Site
import Testing

@testable import Careers

@Suite("Changing a draft on its whole text")
struct DraftEditTests {
    private let draft: FrameworkDraft

    init() throws {
        draft = try #require(read(SmallFramework.yaml).draft).withoutPlaces
    }

    private var ladder: LadderDraft { draft.ladders[0] }

    private func after(_ edit: some DraftEdit) throws -> (draft: FrameworkDraft, ladder: LadderDraft, renumbering: Renumbering?) {
        var changed = draft
        let renumbering = try edit.apply(to: &changed)
        return (changed, try #require(changed.ladders.first { $0.key == "product" }), renumbering)
    }

    private func name(_ text: String) throws -> LocalizedText { try #require(LocalizedText(fr: text, en: text)) }

    @Test("a level put in the middle moves the others up, with what is expected there and what refers to it")
    func middle() throws {
        let (_, ladder, renumbering) = try after(AddLevel(ladder: "product", name: name("Entre-deux"), above: 1))
        #expect(ladder.levels.map(\.order) == [1, 2, 3, 4])
        #expect(ladder.levels[1].name.fr == "Entre-deux" && ladder.levels[2].name.fr == "Chef de produit")
        #expect(ladder.expectation(of: "customers", at: 3)?.statements.first?.text.en == "Holds five interviews a month")
        #expect(ladder.expectation(of: "customers", at: 2) == nil)
        #expect(renumbering == Renumbering(ladder: "product", former: [1: 1, 3: 2, 4: 3]))
    }

    @Test("a level put on top moves nothing")
    func top() throws {
        let (_, ladder, renumbering) = try after(AddLevel(ladder: "product", name: name("Directrice"), above: 3))
        #expect(ladder.levels.map(\.order) == [1, 2, 3, 4])
        #expect(renumbering == nil)
        #expect(ladder.expectations == self.ladder.expectations)
    }

    @Test("a level goes with its expectations and the prerequisites that name it; those above come down")
    func removedLevel() throws {
        let (_, ladder, renumbering) = try after(RemoveLevel(ladder: "product", order: 1))
        #expect(ladder.levels.map(\.order) == [1, 2])
        #expect(ladder.levels[0].prerequisites.count == 1, "the condition in words stays, the one about level 1 goes")
        #expect(ladder.expectations.map(\.level) == [1, 1])
        #expect(renumbering?.former == [1: 2, 2: 3])
    }

    @Test("a row goes with its expectations, and rules and prerequisites no longer name it")
    func removedRow() throws {
        let (_, ladder, _) = try after(RemoveCompetency(ladder: "product", competency: "customers", name: Phrase(same: "Clients")))
        #expect(ladder.themes.map(\.key) == ["together"], "a theme without a row goes too")
        #expect(ladder.expectations.allSatisfy { $0.competency == "crafts" })
        #expect(ladder.progression?.required == [])
        #expect(ladder.levels[1].prerequisites.count == 1)
    }

    @Test("a rule that weighs nothing any more goes with the last competency it weighed")
    func emptiedRule() throws {
        var weighted = draft
        weighted.ladders[0].progression = ProgressionDraft(.weighted(atLeast: 0.5, weights: [CompetencyWeight(competency: "customers", value: 2)]))
        _ = try RemoveCompetency(ladder: "product", competency: "customers", name: Phrase(same: "x")).apply(to: &weighted)
        #expect(weighted.ladders[0].progression == nil)
    }

    @Test("a row of the same name gets a key of its own")
    func sameName() throws {
        let edit = try AddCompetency(ladder: "product", name: name("Customers"), description: nil, theme: .standing("discover"))
        let (_, ladder, _) = try after(edit)
        #expect(ladder.themes[0].competencies.map(\.key) == ["customers", "customers-2"])
    }

    @Test("a new theme of a name that exists in another ladder is that theme")
    func knownTheme() throws {
        var two = draft
        _ = try AddLadder(name: name("Design"), craft: "design", track: .individual, model: nil).apply(to: &two)
        let theme = try #require(LocalizedText(fr: "Découvrir", en: "Discover"))
        _ = try AddCompetency(ladder: "design", name: name("Croquis"), description: nil, theme: .new(theme, .hard)).apply(to: &two)
        #expect(two.ladders[1].themes[0].key == "discover")
    }

    @Test("a shared row is the same on both ladders, and its name changes on both")
    func shared() throws {
        var two = draft
        _ = try AddLadder(name: name("Design"), craft: "design", track: .individual, model: nil).apply(to: &two)
        let share = ShareCompetency(ladder: "design", source: "product", competency: "crafts", name: Phrase(same: "x"))
        _ = try share.apply(to: &two)
        #expect(two.ladders[1].competencies == [ladder.competencies[1]])
        #expect(throws: Refusal.conflict(EditingWords.alreadyThere)) { try share.apply(to: &two) }
        let describe = try DescribeCompetency(ladder: "design", competency: "crafts", name: name("Pairs"), description: nil, theme: .standing("together"))
        _ = try describe.apply(to: &two)
        #expect(two.ladders.map { $0.competencies.last?.name.fr } == ["Pairs", "Pairs"])
    }

    @Test("a shared theme is described on every ladder where it stands, and takes the name of no other")
    func sharedTheme() throws {
        var two = draft
        _ = try AddLadder(name: name("Design"), craft: "design", track: .individual, model: nil).apply(to: &two)
        _ = try ShareCompetency(ladder: "design", source: "product", competency: "crafts", name: Phrase(same: "x")).apply(to: &two)
        func form(_ name: String) throws -> ThemeForm {
            try ThemeForm.read(FormInput(values: ["theme_fr": [name], "theme_en": [name], "theme_kind": ["values"]]))
        }
        _ = try DescribeTheme(ladder: "design", theme: "together", form: form("Ensemble")).apply(to: &two)
        #expect(two.ladders.map { $0.themes.last?.name.fr } == ["Ensemble", "Ensemble"])
        #expect(two.ladders.map { $0.themes.last?.kind } == [.values, .values])
        let taken = try DescribeTheme(ladder: "product", theme: "discover", form: form("Ensemble"))
        #expect(throws: Refusal.invalid(ThemeForm.nameFR.name, EditingWords.themeNamed)) { try taken.apply(to: &two) }
    }

    @Test("a row moves in its theme, and at the edge the theme moves")
    func moved() throws {
        var three = draft
        _ = try AddCompetency(ladder: "product", name: name("Données"), description: nil, theme: .standing("discover")).apply(to: &three)
        let move = { (key: String, isUp: Bool) in MoveCompetency(ladder: "product", competency: key, isUp: isUp, name: Phrase(same: key)) }
        _ = try move("donnees", true).apply(to: &three)
        #expect(three.ladders[0].competencies.map(\.key) == ["donnees", "customers", "crafts"])
        _ = try move("crafts", true).apply(to: &three)
        #expect(three.ladders[0].themes.map(\.key) == ["together", "discover"])
        #expect(three.ladders[0].expectations.first?.competency == "crafts", "expectations stand by row")
        #expect(throws: Refusal.conflict(EditingWords.nowhere)) { try move("crafts", true).apply(to: &three) }
        #expect(three.ladders[0].themes.map(\.key) == ["together", "discover"], "there is nothing higher")
    }

    @Test("a cell written in one language keeps the other, and an emptied cell is not defined any more")
    func cells() throws {
        let write = { (text: String, language: Language) in
            WriteCells(ladder: "product", cells: [.init(competency: "customers", level: 2, text: text)], language: language)
        }
        var changed = draft
        _ = try write("Six interviews", .english).apply(to: &changed)
        #expect(changed.ladders[0].expectation(of: "customers", at: 2)?.text == LocalizedText(fr: "Mène cinq entretiens par mois", en: "Six interviews"))
        _ = try write("", .english).apply(to: &changed)
        #expect(changed.ladders[0].expectation(of: "customers", at: 2)?.text == LocalizedText(fr: "Mène cinq entretiens par mois", en: nil))
        _ = try write(" ", .french).apply(to: &changed)
        #expect(changed.ladders[0].expectation(of: "customers", at: 2) == nil)
    }

    @Test("what is not there any more is said to be gone", arguments: ["absent", "product"])
    func gone(_ key: String) throws {
        var changed = draft
        let edit = WriteCells(ladder: key, cells: [.init(competency: "absent", level: 1, text: "x")], language: .english)
        #expect(throws: Refusal.conflict(EditingWords.gone)) { try edit.apply(to: &changed) }
        #expect(changed == draft)
    }

    @Test("a new ladder is a copy of another one, or empty")
    func ladders() throws {
        let (copied, _, _) = try after(AddLadder(name: name("Product"), craft: "design", track: .manager, model: "product"))
        #expect(copied.ladders.map(\.key) == ["product", "product-2"])
        #expect(copied.ladders[1].expectations == ladder.expectations && copied.ladders[1].track == .manager)
        let (emptied, _, _) = try after(AddLadder(name: name("Data"), craft: "data", track: .individual, model: nil))
        #expect(emptied.ladders[1].levels.isEmpty && emptied.ladders[1].themes.isEmpty)
    }
}
