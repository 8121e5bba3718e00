import Application
import Careers
import DemoCompany
import Foundation

/// Where rounds are played, one after the other: the company, its site, and what was learnt of its pages.
final class GameTable {
    struct Played {
        let haul: Haul
        let suspicion: Suspicion
        let determined: Int
    }

    private let company: Company
    private let site: GameSite
    private var crawl = Crawl()

    private init(_ company: Company, _ site: GameSite) { (self.company, self.site) = (company, site) }

    static func laid(in folder: String, _ mode: Company.Mode, _ measures: Measures) async throws -> GameTable {
        let site = try await GameSite.empty(in: folder, measures)
        return GameTable(try await Company.founded(site, mode), site)
    }

    func round(_ leak: Leak?, _ draws: SeededGenerator, isSwapped: Bool) async throws -> Played {
        let script = Script(draws.branch(1), authors: Member.authors.count, isSwapped: isSwapped)
        var round = try Round(company, site, script, leak: leak, draws: draws.branch(2))
        let haul = try await round.play(&crawl)
        let suspicion = Suspicion(
            authors: Member.authors.map { .init(givenName: $0.givenName, familyName: $0.familyName, email: $0.email) },
            contents: script.contents.map { .init(texts: $0.comments) })
        return Played(haul: haul, suspicion: suspicion, determined: round.determined)
    }
}
