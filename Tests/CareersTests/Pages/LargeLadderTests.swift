import Foundation
import HTTPTypes
import Kernel
import Storage
import TestKit
import Testing

@testable import Careers

/// Twelve levels and forty competencies: as large as ladders get.
@Suite("A large ladder")
struct LargeLadderTests {
    private static let levels = 12
    private static let competencies = 40

    @Test("its matrix is read with as many questions as a small one's", arguments: Engine.allCases)
    func questions(engine: Engine) async throws {
        try await withSite(engine) { site in
            let viewer = Viewer(
                organization: site.cast.alize,
                person: site.cast.cpo.person,
                account: site.cast.cpo.account,
                name: "Matteo",
                roles: [.cpo],
                language: .french,
                timeZone: .gmt
            )
            var counts: [Int] = []
            for yaml in [SmallFramework.yaml, Self.yaml] {
                let id = try await site.store(yaml)
                let ladder = try #require(LadderID(try await site.ladder(of: id)))
                counts.append(
                    try await site.services.read(as: viewer) { db in
                        let counting = CountingReader(db)
                        _ = try LadderGrid.find(ladder, visibleTo: viewer, in: counting)
                        return counting.questions
                    }
                )
            }
            #expect(counts[0] >= counts[1] && counts[1] <= 12, "\(counts)")
        }
    }

    @Test("its page stays under 45 KB compressed, which leaves room for the style and the script", arguments: Engine.allCases)
    func size(engine: Engine) async throws {
        try await withSite(engine) { site in
            let ladder = try await site.ladder(of: site.published(Self.yaml))
            let page = try await site.browser(as: site.cast.ines).get("/ladders/\(ladder)")
            let cells = page.text.components(separatedBy: "?cell=").count - 1
            #expect(cells == Self.levels * Self.competencies)
            let compressed = try Self.compressed(Array(page.text.utf8))
            #expect(compressed <= 45_000, "\(compressed) bytes")
        }
    }

    /// Sentences whose words differ from cell to cell, so that compression has real work.
    private static var yaml: String {
        let words = [
            "mène", "relie", "arbitre", "mesure", "écrit", "partage", "explique", "prépare", "compare", "vérifie", "transmet", "cadre",
            "client", "équipe",
            "décision", "preuve", "produit", "règle", "marché", "risque", "trimestre", "résultat", "métier", "segment", "hypothèse",
            "entretien", "incident",
            "renoncement", "objectif", "donnée", "conception", "livraison", "retour", "contrat",
        ]
        var generator = SeededGenerator(seed: 42)
        func sentence() -> String { (0..<14).compactMap { _ in words.randomElement(using: &generator) }.joined(separator: " ") }
        var lines = [
            "format: palier-framework-1", "languages: [fr]", "name: Grand référentiel", "ladders:", "  - key: large",
            "    name: Grand parcours",
        ]
        lines += ["    craft: product", "    track: individual", "    levels:"]
        lines += (1...levels).map { "      - {order: \($0), name: Palier numéro \($0), scope: Un périmètre qui grandit}" }
        lines.append("    themes:")
        for theme in 0..<8 {
            lines += ["      - key: theme-\(theme)", "        name: Thème \(theme)", "        kind: hard", "        competencies:"]
            for competency in 0..<5 {
                lines += [
                    "          - key: c-\(theme)-\(competency)", "            name: Compétence \(theme) \(competency)",
                    "            expectations:",
                ]
                lines += (1...levels).map { "              \($0): \(sentence())" }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func compressed(_ bytes: [UInt8]) throws -> Int {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("matrix-\(UUID().uuidString).html")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let gzip = Process()
        let output = Pipe()
        gzip.executableURL = URL(fileURLWithPath: "/bin/gzip")
        gzip.arguments = ["-5", "-c", file.path]
        gzip.standardOutput = output
        try gzip.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        gzip.waitUntilExit()
        return data.count
    }
}

/// Counts what is asked of a transaction.
private final class CountingReader: Reader {
    private let db: any Reader
    private(set) var questions = 0

    init(_ db: any Reader) { self.db = db }

    var dialect: Dialect { db.dialect }

    func rows(_ query: Query) throws -> [Row] {
        questions += 1
        return try db.rows(query)
    }
}
