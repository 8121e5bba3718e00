import Kernel
import Site
import Storage

/// The titles of the organization, and the answer to a question about one.
struct TitlesContent: Sendable {
    let titles: [JobTitle]
    let levels: [NamedRung]
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
            let levels = try NamedRung.inForce(on: today, of: permit.organization, in: db)
            let isAsked = !question.allSatisfy(\.isWhitespace)
            let answer = isAsked ? TitleAnswer(question, titles: titles, levels: levels, own: try own(levels, in: db)) : nil
            return TitlesContent(titles: titles, levels: levels, question: question, answer: answer, writes: policy.writes)
        }
    }

    /// What the frameworks themselves call their levels.
    private static func own(_ levels: [NamedRung], in db: any Reader) throws -> [(text: String, level: NamedRung)] {
        if levels.isEmpty { return [] }
        let byID = Dictionary(levels.map { ($0.level, $0) }, uniquingKeysWith: { first, _ in first })
        return try Level.all("v.id IN (\(list: levels.map(\.level)))", in: db).flatMap { level -> [(text: String, level: NamedRung)] in
            guard let named = byID[level.id] else { return [] }
            return ([level.name] + level.titles).flatMap { [$0.fr, $0.en].compactMap { $0 } }.map { ($0, named) }
        }
    }
}
