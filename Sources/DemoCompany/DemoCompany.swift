import Careers
import Foundation
import Kernel
import Markup
import People
import Site

/// Alizé Paiements, told with the site's own actions: nothing here writes a row.
package enum DemoCompany {
    /// Who may be visited, with the password drawn for them.
    package struct Visitor: Sendable {
        package let email: String
        package let password: String
        package let roles: String
    }

    /// From its first day to today: two reviews, the first over, the second collecting its answers.
    /// - Throws: `DemoProblem`, or the refusal of an action.
    package static func build(_ services: Services) async throws -> [Visitor] {
        var story = DemoStory(services)
        try await story.go(daysAgo: 330)
        let administrator = Password.draw()
        try await found(story, password: administrator)
        let hr = try await ActingAccount.viewer(DemoPeople.administrator.email, story.services)
        try await bringIn(by: hr, story.services)
        story.passwords = try await openAccounts(by: hr, administrator, story)
        try await publishFramework(story.services)
        try await story.setLevels()
        try await story.tell(DemoFact.all.filter { $0.daysAgo > DemoCycle.past.prepared })
        try await story.tell(.past)
        try await story.tell(DemoFact.all.filter { $0.daysAgo < DemoCycle.past.prepared })
        try await story.tell(.running)
        return try await visitors(story.passwords, story.services)
    }

    private static func found(_ story: DemoStory, password: String) async throws {
        guard let path = try await SetupToken.issue(story.services) else { throw DemoProblem("this database already holds an organization") }
        let who = DemoPeople.administrator
        var founder = DemoVisitor(story.site)
        try await founder.send(
            path.description,
            [
                "organization": DemoPeople.organization, "language": "fr", "time_zone": "Europe/Paris", "given_name": who.given,
                "family_name": who.family, "email": who.email, "password": password,
            ])
    }

    private static func bringIn(by hr: Viewer, _ services: Services) async throws {
        let source = ImportSource(bytes: Array(DemoPeople.csv.utf8), from: Day(of: services.clock.now, in: hr.timeZone))
        try await PeopleImport.apply(source, by: hr, services: services)
    }

    private static func openAccounts(by hr: Viewer, _ administrator: String, _ story: DemoStory) async throws -> [String: String] {
        let links = try await story.services.write(by: hr) { try InvitePeople.act(nil, by: hr, isMailed: false, in: $0) }
        var passwords = [DemoPeople.administrator.email: administrator]
        for link in links {
            let password = Password.draw()
            let language = DemoPeople.speaksEnglish(link.email) ? "en" : "fr"
            var invited = DemoVisitor(story.site)
            try await invited.send(link.path.description, ["password": password, "language": language])
            passwords[link.email] = password
        }
        return passwords
    }

    private static func publishFramework(_ services: Services) async throws {
        let cpo = try await ActingAccount.viewer("matteo.orsenne@alize.example", services)
        let files = EmbeddedFrameworks.all.map { (name: $0.name + ".yaml", bytes: Array($0.text.utf8)) }
        let framework = try await Careers.bringIn(files, by: cpo, services)
        try await Careers.publish(framework, effectiveOn: Day(of: services.clock.now, in: cpo.timeZone), by: cpo, services)
    }

    private static func visitors(_ passwords: [String: String], _ services: Services) async throws -> [Visitor] {
        var visitors: [Visitor] = []
        for email in DemoPeople.visitors {
            let roles = try await ActingAccount.viewer(email, services).roles.map(\.rawValue).sorted().joined(separator: ",")
            visitors.append(Visitor(email: email, password: passwords[email] ?? "", roles: roles))
        }
        return visitors
    }
}

private enum Password {
    /// Five groups of letters and digits that are not mistaken for each other: about 95 bits.
    static func draw() -> String {
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
        var generator = SystemRandomNumberGenerator()
        return (0..<5).map { _ in String((0..<4).compactMap { _ in letters.randomElement(using: &generator) }) }.joined(separator: "-")
    }
}
