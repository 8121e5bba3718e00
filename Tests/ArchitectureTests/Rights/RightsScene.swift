import Foundation
import Kernel
import Storage
import TestKit

/// What the words of the table's second column stand for on one site: people, teams, rights, files and frameworks of both organizations.
struct RightsScene: Sendable {
    struct Unknown: Error, CustomStringConvertible {
        let description: String
    }

    enum Tag {}

    let site: TestSite
    var imports: [String: (id: String, plan: String)] = [:]
    var frameworks: [String: RightsFramework] = [:]
    /// The identity of the file shared on this site.
    var sealed: String?
    /// The identity of the statement added to it.
    var addendum: String?

    var cast: Cast { site.cast }

    /// - Parameter route: what it is for; nil for everything.
    init(on site: TestSite, for route: String? = nil) async throws {
        self.site = site
        try await storeAlize()
        try await storeBoree()
        try await misfileRelations()
        if let route { try await storeFactors(for: route) }
        let feature = route.map { String($0.prefix { $0 != "." }) }
        if feature.map({ ["evidence", "dossiers"].contains($0) }) ?? true {
            try await storeEvidence()
            try await misfileEvidence()
        }
        if feature.map({ ["reviews", "dossiers", "growth", "pay", "feedback"].contains($0) }) ?? true {
            try await storeReviews()
            try await storeOtherReviews()
            try await misfileReviews()
        }
        if feature.map({ $0 == "growth" }) ?? true {
            try await storeGrowth()
            try await misfileGrowth()
        }
        if feature.map({ $0 == "feedback" }) ?? true { try await storeFeedback() }
        if feature.map({ $0 == "dossiers" }) ?? true {
            try await storeDossiers()
            try await misfileDossiers()
            sealed = try await findSealed()
            addendum = try await findAddendum()
        }
        if feature.map({ $0 == "pay" }) ?? true { try await storePay() }
        if feature.map({ $0 == "access" }) ?? true { try await storeCopies() }
        if route?.hasPrefix("careers.title") ?? true { try await storeTitles() }
        if route?.hasPrefix("people.import") ?? true { imports = try await Self.sendImports(site) }
        if route?.hasPrefix("careers") ?? true { frameworks = try await RightsFramework.bringIn(site) }
    }

    /// What belongs to another organization, or to another person.
    static func isForeign(_ object: String) -> Bool { object == "somebody-else" || object.hasPrefix("other-") && object != "other-line" }

    static func id(_ number: Int) -> ID<Tag> { Cast.id(Tag.self, number) }
    static func text(_ number: Int) -> String { id(number).description }

    static let newcomer = 301, invited = 302, closed = 303, newAdministrator = 304, departing = 305, otherNewcomer = 311, otherDeparting = 312
    static let closedTeam = 104, otherSecondTeam = 105, otherClosedTeam = 106
    static let rubensMembership = 203, piotrsMembership = 204, otherMembership = 321
    static let craft = 331, otherCraft = 332
    static let organising = 341, opening = 342, otherOrganising = 343, over = 344
    /// A role that is over.
    static let formersHead = 352
    /// Somebody who is not a column of the table.
    static let gaiasSession = 399, gaiasToken = 499
    static let absent = 999
    static let liveLink = Secret("une-invitation-encore-ouverte"), usedLink = Secret("une-invitation-qui-a-deja-servi")
    static let expiredLink = Secret("une-invitation-trop-ancienne-1")
    /// The calendar of whoever left bears their column's number.
    static let keys = [
        "live": liveLink, "used": usedLink, "expired": expiredLink, "leaver": Secret("agenda-numero-\(RightsViewer.leaver.number)"),
    ]
}
