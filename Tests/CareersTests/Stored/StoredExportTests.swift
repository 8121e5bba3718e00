import Foundation
import Kernel
import TestKit
import Testing

@testable import Careers

@Suite("Taking a framework away as a file")
struct StoredExportTests {
    @Test("exporting then importing gives the same framework", arguments: Engine.allCases)
    func roundTrip(engine: Engine) async throws {
        try await withSite(engine) { site in
            for yaml in [SmallFramework.yaml, try CompanyFramework.yaml()] {
                let id = try await site.store(yaml)
                let exported = try await site.browser(as: site.cast.cpo).get("/frameworks/\(id)/export.yaml")
                let (before, after) = (try #require(read(yaml).draft), try #require(read(exported.text).draft))
                let isSame = before.withoutPlaces == after.withoutPlaces
                #expect(isSame)
            }
        }
    }

    @Test("frameworks of every shape come back as they went in", arguments: Engine.allCases)
    func generated(engine: Engine) async throws {
        try await withSite(engine) { site in
            for seed in 1...6 {
                let yaml = NativeWriter(DraftGenerator.draft(seed: UInt64(seed))).text
                let id = try await site.store(yaml)
                let exported = try await site.browser(as: site.cast.cpo).get("/frameworks/\(id)/export.yaml")
                let (before, after) = (try #require(read(yaml).draft), try #require(read(exported.text).draft))
                let isSame = before.withoutPlaces == after.withoutPlaces
                #expect(isSame)
            }
        }
    }

    @Test("the matrix leaves as CSV in the reader's language, and no cell is a formula", arguments: Engine.allCases)
    func csv(engine: Engine) async throws {
        try await withSite(engine) { site in
            let yaml = SmallFramework.with(
                "{fr: Restitue les faits entendus, en: Reports the facts heard}",
                "{fr: \"=1+2\", en: \"@SUM(A1)\"}"
            )
            let id = try await site.published(yaml)
            let ladder = try await site.ladder(of: id)
            let french = try await site.browser(as: site.cast.ines).get("/ladders/\(ladder)/export.csv")
            let english = try await site.browser(as: site.cast.tomasz).get("/ladders/\(ladder)/export.csv")
            let (frenchIsSafe, englishIsSafe) = (french.text.contains("'=1+2"), english.text.contains("'@SUM(A1)"))
            #expect(frenchIsSafe && englishIsSafe)
            let (hasFrench, hasEnglish) = (french.text.contains("Autres métiers"), english.text.contains("Other crafts"))
            #expect(hasFrench && hasEnglish)
        }
    }
}
