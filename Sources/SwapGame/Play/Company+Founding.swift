import Application
import Careers
import DemoCompany
import Foundation
import Kernel
import Markup
import People

extension Company {
    /// Founds the company, prepares a cycle, launches it and lets time pass until answers are collected.
    static func founded(_ site: GameSite, _ mode: Mode) async throws -> Company {
        var company = Company(mode: mode)
        try await open(site)
        let hr = try await site.visitor(.hr)
        try await company.readDirectory(hr)
        let (framework, level) = try await company.publishLadder(site, hr)
        try await hr.send("/person-levels", [("person1", try company.person(.subject)), ("level1", level), ("from_on", "2026-01-01")])
        try await company.prepare(hr, framework: framework)
        if mode == .anonymous { try await company.shareKey(site, hr) }
        try await hr.send("/cycles/\(company.cycle)/check")
        try await hr.send("/cycles/\(company.cycle)/launch")
        site.clock.go(october: 12, hours: 8)
        try await site.runJobs()
        try await company.nominate(site)
        site.clock.go(october: 19, hours: 5)
        try await site.runJobs()
        try await company.findForms(site)
        await site.store.close()
        guard let file = FileManager.default.contents(atPath: site.folder + "/company.db") else { throw GameProblem("the company has no file") }
        company.file = file
        return company
    }

    /// Somebody sets the site up, brings the others in, and each opens their account.
    private static func open(_ site: GameSite) async throws {
        guard let path = try await SetupToken.issue(site.services) else { throw GameProblem("the database is not empty") }
        try await DemoDoor.send(
            path.description,
            [
                ("organization", "Swap"), ("language", "en"), ("time_zone", "Europe/Paris"), ("given_name", Member.hr.givenName),
                ("family_name", Member.hr.familyName), ("email", Member.hr.email), ("password", DemoPassword.draw()),
            ], site.site)
        let hr = try await ActingAccount.viewer(Member.hr.email, site.services)
        let source = ImportSource(bytes: Array(Member.file.utf8), from: Day(of: site.clock.now, in: hr.timeZone))
        try await PeopleImport.apply(source, by: hr, services: site.services)
        for link in try await site.services.write(by: hr, { try InvitePeople.act(nil, by: hr, isMailed: false, in: $0) }) {
            try await DemoDoor.send(link.path.description, [("password", DemoPassword.draw()), ("language", language(of: link.email))], site.site)
        }
    }

    /// One of the two suspects reads the site in another language than everybody else: whatever follows the reader's language would tell them apart.
    private static func language(of email: String) -> String { Member.all.first { $0.email == email }?.language ?? "en" }

    private mutating func readDirectory(_ hr: GameVisitor) async throws {
        struct Directory: Decodable {
            struct Item: Decodable { let id: String, givenName: String, familyName: String }
            let people: [Item]
        }
        for item in try await hr.read("/people", as: Directory.self).people {
            guard let member = Member.all.first(where: { $0.givenName == item.givenName && $0.familyName == item.familyName }) else { continue }
            people[member.email] = item.id
        }
    }

    /// - Returns: the framework, and the level in its middle.
    private mutating func publishLadder(_ site: GameSite, _ hr: GameVisitor) async throws -> (framework: String, level: String) {
        let cpo = try await ActingAccount.viewer(Member.cpo.email, site.services)
        let framework = try await Careers.bringIn([("produit.yaml", Array(GameLadder.yaml.utf8))], by: cpo, site.services)
        try await Careers.publish(
            framework, effectiveOn: Day(of: site.clock.now, in: cpo.timeZone), unconsultedBecause: "A company of a game.", by: cpo, site.services)
        struct Paths: Decodable {
            struct Ladder: Decodable { let id: String }
            let ladders: [Ladder]
        }
        struct Whole: Decodable {
            struct Level: Decodable { let id: String, order: Int }
            struct Competency: Decodable { let id: String }
            struct Theme: Decodable { let competencies: [Competency] }
            let levels: [Level], themes: [Theme]
        }
        guard let ladder = try await hr.read("/paths", as: Paths.self).ladders.first else { throw GameProblem("there is no ladder") }
        let whole: Whole = try await hr.read("/ladders/\(ladder.id)")
        levels = whole.levels.sorted { $0.order < $1.order }.map(\.id)
        competencies = whole.themes.flatMap(\.competencies).map(\.id)
        guard let level = whole.levels.first(where: { $0.order == 2 }) else { throw GameProblem("the ladder has no second level") }
        return (framework.description, level.id)
    }
}

enum GameLadder {
    static let yaml = """
        format: palier-framework-1
        languages: [en]
        name: Product framework
        ladders:
          - key: product
            name: Product management
            craft: produit
            track: individual
            levels:
              - order: 1
                name: Product Manager
              - order: 2
                name: Senior Product Manager
              - order: 3
                name: Lead Product Manager
            themes:
              - key: decide
                name: Decide
                kind: hard
                competencies:
                  - key: trade-offs
                    name: Framing and trade-offs
                    expectations:
                      1: Slices a feature so that the first release answers the most uncertain question.
                      2: Settles the product's trade-offs and publishes what is set aside.
                      3: Settles trade-offs between three products and publishes the review date.
                  - key: measures
                    name: Measures
                    expectations:
                      1: Writes the figure expected before the release and compares it a month later.
                      2: Chooses the measures of the product and publishes what they do not establish.
                      3: Settles the measures of three products and publishes their limits each quarter.
        """
}
