import Careers
import Foundation
import Kernel
import Markup
import People

/// Alizé Paiements, told with the site's own actions: nothing here writes a row.
package enum DemoCompany {
    /// Who may be visited, with the password drawn for them and what to try.
    package struct Visitor: Sendable {
        package let email: String
        package let password: String
        package let hint: String
    }

    /// From its first day to today: two cycles of reviews that are over, a third that collects its answers.
    /// - Throws: `DemoProblem`, or the refusal of an action.
    package static func build(_ services: Services) async throws -> [Visitor] {
        var story = DemoStory(services)
        try await story.go(daysAgo: DemoCycle.beginning)
        let passwords = try await found(&story)
        try await publishFramework(story)
        try await story.settle()
        var changes = DemoChange.all[...]
        for cycle in DemoCycle.all {
            var before: [(daysAgo: Int, step: DemoChange.Step)] = []
            while let next = changes.first, next.daysAgo > cycle.prepared { before.append(changes.removeFirst()) }
            try await story.tell(cycle, among: before)
            try await story.tell(cycle)
        }
        for change in changes { try await story.carryOut(change) }
        try await story.go(daysAgo: 3)
        try await story.answer(.running, ["self", "peer", "cross_team", "report"])
        try await story.tellPay()
        try await story.go(daysAgo: DemoVersion.daysAgo)
        try await story.reviewNextVersion()
        try await story.go(daysAgo: 0)
        return DemoPeople.visitors.map { Visitor(email: $0.email, password: passwords[$0.email] ?? "", hint: $0.hint) }
    }

    /// - Returns: the passwords drawn, by address.
    private static func found(_ story: inout DemoStory) async throws -> [String: String] {
        guard let path = try await SetupToken.issue(story.services) else { throw DemoProblem("this database already holds an organization") }
        let (who, password) = (DemoPeople.administrator, DemoPassword.draw())
        try await DemoDoor.send(
            path.description,
            [
                ("organization", DemoPeople.organization), ("language", "fr"), ("time_zone", "Europe/Paris"), ("given_name", who.given),
                ("family_name", who.family), ("email", who.email), ("password", password),
            ], story.site)
        let hr = try await ActingAccount.viewer(who.email, story.services)
        story.accounts[DemoPeople.hr] = hr
        try await story.bringIn(DemoPeople.file(ofThoseJoining: nil, story.time), by: hr)
        let others = try await story.openAccounts(by: hr)
        story.accounts[DemoPeople.hr] = try await ActingAccount.viewer(who.email, story.services)
        return others.merging([who.email: password]) { $1 }
    }

    private static func publishFramework(_ story: DemoStory) async throws {
        guard let cpo = story.accounts[DemoPeople.cpo] else { throw DemoProblem("there is no CPO") }
        let files = EmbeddedFrameworks.all.map { (name: $0.name + ".yaml", bytes: Array($0.text.utf8)) }
        let framework = try await Careers.bringIn(files, by: cpo, story.services)
        try await Careers.publish(
            framework, effectiveOn: Day(of: story.services.clock.now, in: cpo.timeZone), unconsultedBecause: DemoVersion.firstReason, by: cpo, story.services)
    }
}
