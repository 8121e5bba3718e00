import Kernel
import Site
import Storage

/// The frameworks a viewer may open, in force or ahead, and their ladders, by their names in either language.
struct CareersDestinations {
    private static let framework = Destination.Kind("framework", FrameworkWords.frameworks, order: 30)
    private static let ladder = Destination.Kind("ladder", FrameworkWords.allLadders, order: 40)

    let viewer: Viewer
    let words: SearchWords
    let today: Day
    let db: any Reader

    func all() throws -> [Destination] {
        let frameworks = try Framework.inForce(on: today, visibleTo: viewer, in: db) + Framework.ahead(of: today, visibleTo: viewer, in: db)
        return try self.frameworks(frameworks) + ladders(of: frameworks)
    }

    private func frameworks(_ all: [Framework]) -> [Destination] {
        sorted(
            all.filter { words.areIn($0.name.fr, $0.name.en, $0.label) }.map { framework in
                Destination(
                    Self.framework, framework.name.phrase, CareersPaths.framework(framework.id),
                    notes: [CareersWords.version(framework.version), StandingWords.sentence(framework, on: today)])
            })
    }

    private func ladders(of frameworks: [Framework]) throws -> [Destination] {
        let known = Dictionary(frameworks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let all = try LadderSummary.of(frameworks.map(\.id), in: db).map(\.ladder)
        return sorted(
            all.filter { words.areIn($0.name.fr, $0.name.en, $0.craftWords.fr, $0.craftWords.en) }.compactMap { ladder in
                known[ladder.framework].map { framework in
                    Destination(
                        Self.ladder, ladder.name.phrase, CareersPaths.ladder(ladder.id),
                        notes: [ladder.craftWords, framework.name.phrase, StandingWords.sentence(framework, on: today)])
                }
            })
    }

    private func sorted(_ found: [Destination]) -> [Destination] {
        let keyed = found.enumerated().map { place, one in (key: SearchText.folded(one.label(viewer.language)), place: place, destination: one) }
        return keyed.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.prefix(Destination.offered).map(\.destination)
    }
}
