import Careers
import Foundation
import Kernel
import Testing

/// The framework of the invented company shown in demonstrations. It is held to what Palier asks of its users.
@Suite("The framework of the demonstration company")
struct CompanyFrameworkTests {
    let reading: FrameworkReading

    init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appendingPathComponent("Sources/DemoCompany/Frameworks/produit.yaml")
        reading = FrameworkReader.read([(name: "produit.yaml", bytes: Array(try Data(contentsOf: file)))])
    }

    @Test("is complete in both languages, without an error or a warning") func complete() {
        #expect(reading.errors == [])
        #expect(reading.warnings == [])
        #expect(reading.draft?.languages == [.french, .english])
    }

    @Test("has a ladder for each of four crafts") func ladders() {
        #expect(reading.draft?.ladders.map(\.key) == ["product-management", "product-design", "data-analysis", "engineering-management"])
        #expect(reading.draft?.ladders.map(\.levels.count) == [6, 5, 4, 4])
        #expect(reading.draft?.ladders.map(\.competencies.count) == [9, 6, 6, 6])
        #expect(reading.draft?.ladders.first?.themes.map(\.kind) == [.hard, .hard, .soft, .vigilance])
        #expect(reading.draft?.ladders.last?.themes.map(\.kind) == [.management, .hard, .vigilance])
    }

    @Test("leaves one cell not defined, and says so") func undefinedCell() {
        #expect(reading.draft?.ladders.map(\.expectations.count) == [53, 30, 24, 24])
        #expect(reading.entries(.note).map(\.message.en) == ["`incident-prevention` is not defined yet at level 6."])
    }

    @Test("gives signals wherever behaviour, values or vigilance are judged") func signals() {
        for ladder in reading.draft?.ladders ?? [] {
            for theme in ladder.themes where theme.kind != .hard {
                for expectation in ladder.expectations where theme.competencies.contains(where: { $0.key == expectation.competency }) {
                    #expect((1...3).contains(expectation.signals.count), "\(expectation.competency) \(expectation.level)")
                }
            }
        }
    }

    @Test("never says the same thing at two levels") func distinct() {
        for ladder in reading.draft?.ladders ?? [] {
            let texts = ladder.expectations.compactMap(\.text)
            #expect(Set(texts).count == texts.count)
        }
    }

    @Test("explains its progression rules") func progression() {
        for ladder in reading.draft?.ladders ?? [] { #expect(ladder.progression?.explanation != nil) }
        #expect(reading.draft?.ladders.first?.progression?.condition == .share(atLeast: 0.75))
        #expect(reading.draft?.ladders.first?.progression?.required == ["payment-rules"])
    }

    @Test("survives being written and read again") func roundTrip() throws {
        let draft = try #require(reading.draft)
        #expect(read(NativeWriter(draft).text).draft?.withoutPlaces == draft.withoutPlaces)
    }
}
