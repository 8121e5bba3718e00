import Careers
import Foundation
import Kernel
import Markup
import People

/// A company of as many people as asked, with a review cycle ready to be launched. Its people are stored in bulk, as an import is:
/// one event for each batch. Whatever needs no bulk goes through the site's own pages.
package enum LargeCompany {
    package static let sizes = 60...200_000
    package static let seed: UInt64 = 20_261_122

    /// - Throws: `DemoProblem`, or the refusal of an action.
    package static func build(_ services: Services, people size: Int, seed: UInt64 = seed) async throws -> [DemoCompany.Visitor] {
        guard sizes.contains(size) else { throw DemoProblem("a company has from \(sizes.lowerBound) to \(sizes.upperBound) people") }
        let story = DemoStory(services)
        let company = InventedCompany(of: size, seed: seed, on: story.time.day(0))
        let hr = try await found(company, story)
        let bulk = BulkCompany(company: company, hr: hr.viewer, seed: seed, services: story.services)
        try await bulk.storePeople()
        let opened = try await open(bulk.visited, by: hr.viewer, story)
        guard let cpo = opened.first(where: { $0.number == InventedLine.cpo }) else { throw DemoProblem("there is no CPO") }
        let framework = try await publish(by: ActingAccount.viewer(cpo.email, story.services), story)
        try await bulk.storeLevels(of: framework)
        let visitor = try await story.sessions.visitor(hr.viewer.name, hr.viewer, story.site)
        try await LargeCycle.prepare(by: visitor, framework: framework, crafts: bulk.craftIDs, on: story.time.day(0))
        return [DemoCompany.Visitor(email: company.people[0].email, password: hr.password, hint: "HR: the cycle is ready to be checked and launched")]
            + opened.map { DemoCompany.Visitor(email: $0.email, password: $0.password, hint: hint($0.number, in: company)) }
    }

    private static func hint(_ number: Int, in company: InventedCompany) -> String {
        if number == InventedLine.cpo { return "CPO: sees the cycle whole" }
        return company.people[number].leads ? "a manager" : "writes their own review, and answers about others"
    }

    /// Through the page a new site opens with.
    private static func found(_ company: InventedCompany, _ story: DemoStory) async throws -> (viewer: Viewer, password: String) {
        guard let path = try await SetupToken.issue(story.services) else { throw DemoProblem("this database already holds an organization") }
        let (who, password) = (company.people[0], DemoPassword.draw())
        try await DemoDoor.send(
            path.description,
            [
                ("organization", InventedCompany.organization), ("language", "fr"), ("time_zone", "Europe/Paris"), ("given_name", who.given),
                ("family_name", who.family), ("email", who.email), ("password", password),
            ], story.site)
        return (try await ActingAccount.viewer(who.email, story.services), password)
    }

    private struct Opened {
        let number: Int
        let email: String
        let password: String
    }

    /// A password is costly to make: a handful of people have one.
    private static func open(_ people: [(number: Int, id: PersonID)], by hr: Viewer, _ story: DemoStory) async throws -> [Opened] {
        let links = try await story.services.write(by: hr) { try InvitePeople.act(people.map(\.id), by: hr, isMailed: false, in: $0) }
        var opened: [Opened] = []
        for link in links {
            guard let number = people.first(where: { $0.id == link.person })?.number else { continue }
            let password = DemoPassword.draw()
            try await DemoDoor.send(link.path.description, [("password", password), ("language", "fr")], story.site)
            opened.append(Opened(number: number, email: link.email, password: password))
        }
        return opened.sorted { $0.number < $1.number }
    }

    private static func publish(by cpo: Viewer, _ story: DemoStory) async throws -> FrameworkID {
        let template = FrameworkTemplate.productOrganization.file
        let framework = try await Careers.bringIn([(name: template.name, bytes: template.bytes)], by: cpo, story.services)
        let reason = "Premier référentiel de l’entreprise, repris des modèles : il sera adapté et consulté à la prochaine version."
        try await Careers.publish(
            framework, effectiveOn: Day(of: story.services.clock.now, in: cpo.timeZone), unconsultedBecause: reason, by: cpo, story.services)
        return framework
    }
}
