import Careers
import Kernel
import Storage

/// Who reads bands and pay, and who keeps them. HR always; a manager, what concerns the people who report to them today, where the organization
/// lets managers read pay; everybody, their own pay and the bands the organization opens. No other role opens anything.
package struct PayPolicy: Sendable {
    let viewer: Viewer
    let today: Day

    package init(_ viewer: Viewer, on today: Day) {
        self.viewer = viewer
        self.today = today
    }

    package static let keepers: Set<Role> = [.hr]

    var keeps: Bool { !viewer.roles.isDisjoint(with: Self.keepers) }

    /// - Throws: `Refusal.notFound`, for somebody from outside too, whatever role they were left with.
    func keep(in db: any Reader) throws -> PayKeeping {
        guard keeps else { throw Refusal.notFound }
        _ = try enter(in: db)
        return PayKeeping(organization: viewer.organization)
    }

    /// - Throws: `Refusal.notFound` for somebody from outside.
    func enter(in db: any Reader) throws -> PayEntering {
        let inside = try db.value(
            Int.self, "SELECT count(*) FROM people p WHERE p.id = \(viewer.person) AND p.organization_id = \(viewer.organization) AND NOT p.is_external")
        guard inside == 1 else { throw Refusal.notFound }
        return PayEntering()
    }

    /// - Throws: `Refusal.notFound`.
    func read(_ person: PersonID, in db: any Reader) throws -> PayReading {
        let row = try db.rows(
            "SELECT p.given_name, p.family_name FROM people p WHERE p.id = \(person) AND NOT p.is_external AND \(visiblePeople())"
        ).first
        guard let row else { throw Refusal.notFound }
        return PayReading(person: person, name: "\(try row.get("given_name", as: String.self)) \(try row.get("family_name", as: String.self))")
    }

    /// Whoever has somebody's pay to read beside their own.
    /// - Throws: `Refusal.notFound`.
    func readOthers(in db: any Reader) throws -> PayOfOthers {
        _ = try enter(in: db)
        if keeps { return PayOfOthers() }
        let reports = try db.value(
            Int.self, "SELECT count(*) FROM people p WHERE p.id <> \(viewer.person) AND NOT p.is_external AND \(visiblePeople())")
        guard let reports, reports > 0 else { throw Refusal.notFound }
        return PayOfOthers()
    }
}

/// What may be seen.
extension PayPolicy {
    /// Bands `b`, as far as a sight opens them.
    func visibleBands(_ sight: BandSight) -> Query {
        switch sight {
        case .all: return "(b.organization_id = \(viewer.organization))"
        case .some(let levels):
            if levels.isEmpty { return "(1 = 0)" }
            return "(b.organization_id = \(viewer.organization) AND b.level_identity IN (\(list: levels.sorted())))"
        }
    }

    /// People `p` whose pay the viewer reads.
    func visiblePeople() -> Query {
        if keeps { return "(p.organization_id = \(viewer.organization) AND \(isInside))" }
        return """
            (p.organization_id = \(viewer.organization) AND \(isInside) AND (p.id = \(viewer.person) OR (\(manages("p.id")) AND EXISTS (
                SELECT 1 FROM pay_settings s WHERE s.organization_id = \(viewer.organization) AND s.managers_read = \(true)))))
            """
    }

    /// Whoever works from outside reads nobody's pay, whatever roles and reports they were left with.
    private var isInside: Query {
        "EXISTS (SELECT 1 FROM people v WHERE v.id = \(viewer.person) AND v.organization_id = \(viewer.organization) AND NOT v.is_external)"
    }

    func manages(_ person: Query) -> Query {
        """
        EXISTS (SELECT 1 FROM reporting_lines line WHERE line.organization_id = \(viewer.organization) AND line.person_id = \(person)
            AND line.manager_id = \(viewer.person) AND line.from_on <= \(today) AND (line.to_on IS NULL OR line.to_on >= \(today)))
        """
    }
}

/// May write bands, zones, categories, settings and texts, and bring in pay.
package struct PayKeeping: Sendable {
    let organization: OrganizationID
    fileprivate init(organization: OrganizationID) { self.organization = organization }
}

/// Is inside: reads categories, and the bands the organization opens.
struct PayEntering: Sendable { fileprivate init() {} }

/// May read what one person is paid.
struct PayReading: Sendable {
    let person: PersonID
    let name: String

    fileprivate init(person: PersonID, name: String) {
        self.person = person
        self.name = name
    }
}

/// May read the pay of somebody else at least.
struct PayOfOthers: Sendable { fileprivate init() {} }
