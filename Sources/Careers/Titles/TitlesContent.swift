import Kernel
import Site
import Storage

/// The titles of the organization, and the answer to a question about one.
struct TitlesContent: Sendable {
    let titles: [JobTitle]
    let levels: [NamedLevel]
    /// Those titles still stand for that are no more in force.
    let left: [LeftLevel]
    let question: String
    let answer: TitleAnswer?
    let writes: Bool

    static func load(_ call: SignedInCall) async throws -> TitlesContent {
        let (viewer, today) = (call.viewer, call.today)
        let question = String((call.query["q"] ?? "").prefix(200))
        return try await call.services.read(as: viewer) { db in
            let policy = TitlePolicy(viewer)
            let permit = try policy.read(in: db)
            let titles = try JobTitle.all(permit, in: db)
            let levels = try NamedLevel.inForce(on: today, of: permit.organization, in: db)
            let left = try LeftLevel.among(titles.flatMap(\.levels).map(\.level), but: levels, on: today, of: permit.organization, in: db)
            let isAsked = !question.allSatisfy(\.isWhitespace)
            let answer = isAsked ? TitleAnswer(question, titles: titles, levels: levels, own: try own(levels, in: db)) : nil
            return TitlesContent(titles: titles, levels: levels, left: left, question: question, answer: answer, writes: policy.writes)
        }
    }

    /// What the frameworks themselves call their levels.
    private static func own(_ levels: [NamedLevel], in db: any Reader) throws -> [(text: String, level: NamedLevel)] {
        if levels.isEmpty { return [] }
        let byID = Dictionary(levels.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return try Level.all("v.id IN (\(list: levels.map(\.id)))", in: db).flatMap { level -> [(text: String, level: NamedLevel)] in
            guard let named = byID[level.id] else { return [] }
            return ([level.name] + level.titles).flatMap { [$0.fr, $0.en].compactMap { $0 } }.map { ($0, named) }
        }
    }
}
