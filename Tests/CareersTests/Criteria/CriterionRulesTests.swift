import Kernel
import Testing

@testable import Careers

@Suite("The rules of the criterion checker")
struct CriterionRulesTests {
    private func kinds(
        _ text: String, _ language: Language = .english, kind: ThemeKind = .hard, below: String? = nil, others: [String] = [], signals: [String] = []
    ) -> Set<FindingKind> {
        let criterion = Criterion(text: text, language: language, kind: kind, below: below, others: others, signals: signals)
        return Set(CriterionCheck.findings(of: criterion).map(\.kind))
    }

    @Test("A moral word is found in both languages, and no signal mends it")
    func moral() {
        #expect(kinds("Fait preuve d’humilité.", .french, signals: ["Note publiée chaque mois"]) == [.moral])
        #expect(kinds("Acts with honesty.", signals: ["Minutes published each week"]) == [.moral])
    }

    @Test("A virtue that is the subject of the product, quoted, or only announces acts is left alone")
    func moralElsewhere() {
        #expect(kinds("Ships the loyalty programme page in two languages.").isEmpty)
        #expect(kinds("Met à jour la rubrique « bienveillance » du site chaque mois.", .french).isEmpty)
        #expect(kinds("Honesty: publishes the error and its correction the same day.").isEmpty)
    }

    @Test("An adjective is a trait of somebody, never of a product")
    func traitOfSomebody() {
        #expect(kinds("Is a curious and resilient colleague.") == [.trait])
        #expect(kinds("Checks that the layout is flexible on small screens.").isEmpty)
        #expect(kinds("Met en place le chargement paresseux des images.", .french).isEmpty)
    }

    @Test("A ground of discrimination is about the person, not about the customers")
    func discrimination() {
        #expect(kinds("Travaille sans contraintes familiales.", .french) == [.discriminatory])
        #expect(kinds("Measures the error of the model by age group.").isEmpty)
        #expect(kinds("Ouvre une ligne aux clients de plus de soixante ans.", .french).isEmpty)
        #expect(kinds("Draws interfaces that are functional, beautiful and quick to load.").isEmpty)
        #expect(kinds("Dessine des écrans qui sont beaux et se chargent en deux secondes.", .french).isEmpty)
        #expect(kinds("Works best with people that are young.") == [.discriminatory])
    }

    @Test("A state of mind is mended by the act that shows it or by its signals")
    func stateOfMind() {
        #expect(kinds("Understands the needs of users.") == [.notObservable])
        #expect(kinds("Understands the needs of users: cites three interviews in each brief.").isEmpty)
        #expect(kinds("Understands the needs of users.", signals: ["Three interviews cited in each brief"]).isEmpty)
    }

    @Test("A quality is mended by its measure, not by a signal about something else")
    func quality() {
        #expect(kinds("Takes ownership.") == [.vague])
        #expect(kinds("Shows strong leadership, and writes the notes.", signals: ["Notes are online the same day"]) == [.vague])
        #expect(kinds("Takes ownership.", signals: ["Closes each incident within two days"]).isEmpty)
    }

    @Test("Behaviour without a signal anybody can see is told; a craft is not")
    func signals() {
        #expect(kinds("Relit les maquettes du groupe.", .french, kind: .soft) == [.noSignal])
        #expect(kinds("Relit les maquettes du groupe.", .french, kind: .soft, signals: ["Une belle énergie"]) == [.noSignal])
        #expect(kinds("Relit les maquettes du groupe.", .french).isEmpty)
    }

    @Test("Only a degree changes, or the scope does")
    func degree() {
        #expect(kinds("Often documents the interfaces.", below: "Sometimes documents the interfaces.") == [.adverbOnly])
        #expect(kinds("Documents the interfaces of two squads.", below: "Documents the interfaces of own squad.").isEmpty)
    }

    @Test("The same act in the passive voice repeats; another delay, audience or role does not")
    func repetition() {
        let text = "Deletes unused dashboards after telling their readers."
        #expect(kinds(text, others: ["Readers are warned, then each dashboard left unused is removed."]) == [.nearDuplicate])
        #expect(kinds("Tells customers of a price rise sixty days before.", others: ["Tells customers of a price rise ninety days before."]).isEmpty)
        #expect(kinds("Reports to sales what finance decided.", others: ["Reports to finance what sales decided."]).isEmpty)
    }

    @Test("A weight left to somebody is told, a published one is not, and a formula has weights of its own")
    func weight() {
        #expect(kinds("Tient le budget. Le coefficient est fixé par la direction.", .french) == [.unpublishedWeight])
        #expect(kinds("Keeps the budget. Weight 2, published in the table of weights.").isEmpty)
        #expect(kinds("Documents the weights of the relevance score.").isEmpty)
    }

    @Test("A finding quotes the passage at fault and gives its reason, law and direction in both languages")
    func words() throws {
        let text = "Writes the brief with humility."
        let finding = try #require(CriterionCheck.findings(of: Criterion(text: text, language: .english)).first)
        #expect(finding.quoted(from: text) == "humility")
        #expect(finding.law?.fr.contains("22-20.716") == true)
        for kind in FindingKind.allCases {
            #expect(!CheckingWords.reason(for: kind).fr.isEmpty)
            #expect(!CheckingWords.direction(for: kind).en.isEmpty)
        }
    }

    @Test("An empty text has no finding")
    func empty() {
        #expect(kinds("  ", kind: .soft).isEmpty)
    }
}
