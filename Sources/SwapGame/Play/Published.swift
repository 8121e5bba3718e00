import Careers
import Kernel

/// Everything that is published of a cycle's peer answers, set against each other.
struct Published {
    let tables: [PublishedTable]

    static func read(by visitor: GameVisitor, of company: Company) async throws -> Published {
        struct File: Decodable { let snapshots: [String: PublishedStatements] }
        let levels = company.levels.compactMap(LevelID.init)
        let snapshots = try await visitor.read("/reviews/\(company.review)", as: File.self).snapshots
        guard !snapshots.isEmpty else { throw GameProblem("nothing was published") }
        return Published(
            tables: snapshots.sorted { $0.key < $1.key }.enumerated().flatMap { number, snapshot in
                snapshot.value.tables(from: number * 1000, least: 3, levels: levels)
            })
    }

    var determined: Int { DifferencingSolver(tables, least: 3).determined().count }
}
