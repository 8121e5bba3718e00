import Application
import Kernel
import Site
import Testing

/// Written by hand, as the table is. What may be done with the object behind is judged again, by its feature's policy.
@Suite("Places for some")
struct EntryTests {
    private static let some: [(roles: Set<Role>, routes: [String])] = [
        (
            [.hr, .cpo],
            [
                "careers.import", "careers.import.", "careers.framework.begin", "careers.title", "careers.title.", "reviews.cycle", "reviews.cycle.",
            ]
        ),
        (
            [.hr],
            [
                "pay.band.", "pay.settings", "pay.settings.", "pay.zone.", "pay.import", "pay.import.", "pay.category", "pay.category.", "pay.paid.",
                "progression.texts", "progression.write",
            ]
        ),
        ([.hr], ["access.copies", "access.copies.", "access.copy."]),
        ([.hr], ["reviews.levels", "reviews.levels.", "reviews.level", "reviews.level.", "reviews.absences", "reviews.absences.", "reviews.conflicts"]),
        (
            [.hr, .admin],
            ["door.invitations", "door.invitations.", "door.account.", "people.new", "people.create", "people.person.", "people.import", "people.import."]
        ),
        ([.hr, .admin], ["teams.new", "teams.create", "teams.team.", "crafts.new", "crafts.create", "crafts.craft", "crafts.craft.", "roles.", "relations."]),
    ]

    /// A name that ends in a dot stands for all that begin with it.
    private static func roles(of route: Route) -> Set<Role>? {
        some.first { $0.routes.contains { route.name == $0 || $0.hasSuffix(".") && route.name.hasPrefix($0) } }?.roles
    }

    @Test("are entered by those alone, and every other place by whoever is signed in, or by anyone")
    func entries() {
        for route in Features.routes {
            switch route.entry {
            case .roles(let roles): #expect(roles == Self.roles(of: route), "\(route.name)")
            case .signedIn: #expect(Self.roles(of: route) == nil, "\(route.name)")
            case .anyone: #expect(route.name.hasPrefix("door."), "\(route.name)")
            }
        }
    }
}
