import Foundation
import Testing

@testable import Careers

@Suite("The criterion checker, measured on labelled criteria")
struct CriterionMeasureTests {
    @Test("On the open half at least 85 % of what it finds is right and at least 70 % of what is wrong is found")
    func openHalf() throws {
        let labelled = try LabelledCriteria("labelled-open.tsv")
        let score = labelled.score()
        #expect(labelled.rows.count == 100)
        #expect(score.precision >= 0.85)
        #expect(score.recall >= 0.70)
        print(labelled.report())
    }

    @Test("On the open half at most one clean criterion in ten gets a finding")
    func openHalfClean() throws {
        let labelled = try LabelledCriteria("labelled-open.tsv")
        #expect(labelled.cleanWithFindings <= 4)
    }

    /// Run once the rules are final: a rule changed after it calls for new sealed criteria.
    @Test(
        "On the sealed half the thresholds hold, and only totals are told",
        .enabled(if: ProcessInfo.processInfo.environment["PALIER_SEALED"] == "1"))
    func sealedHalf() throws {
        let labelled = try LabelledCriteria("labelled-sealed.tsv")
        let score = labelled.score()
        print(labelled.report())
        #expect(labelled.rows.count == 100)
        #expect(score.precision >= 0.85)
        #expect(score.recall >= 0.70)
    }
}
