import Careers
import Kernel
import People
import Storage

extension PopulationMember {
    /// Everybody of a cycle's teams and crafts on a day, by name. Those already gone are no part of it; externals neither.
    static func of(
        _ cycle: CycleID, reviewedOn framework: FrameworkID, on today: Day, of organization: OrganizationID, in db: any Reader
    ) throws -> [PopulationMember] {
        let runners = CyclePolicy.runners.sorted { $0.rawValue < $1.rawValue }
        let rows = try db.rows(
            """
            SELECT p.id, p.given_name, p.family_name, p.joined_on, p.left_on, pl.level_id, v.framework_id,
                CASE WHEN x.person_id IS NULL THEN 0 ELSE 1 END AS excluded,
                CASE WHEN EXISTS (SELECT 1 FROM role_grants g WHERE g.person_id = p.id AND g.role IN (\(list: runners))
                    AND g.from_on <= \(today) AND (g.to_on IS NULL OR g.to_on >= \(today))) THEN 1 ELSE 0 END AS runs
            FROM people p
            LEFT JOIN person_levels pl ON pl.person_id = p.id AND pl.from_on <= \(today) AND (pl.to_on IS NULL OR pl.to_on >= \(today))
            LEFT JOIN levels v ON v.id = pl.level_id
            LEFT JOIN review_cycle_exclusions x ON x.person_id = p.id AND x.cycle_id = \(cycle)
            WHERE p.organization_id = \(organization) AND NOT p.is_external AND (p.left_on IS NULL OR p.left_on >= \(today))
                AND \(isInScope(of: cycle, on: today))
            ORDER BY p.id
            """
        ).byName()
        let managers = try managers(on: today, of: organization, in: db)
        let carried = try CarriedLevels(to: framework, of: organization, in: db)
        let written = Set(try ActingWriter.subjects(in: cycle, on: today, db))
        let absences = Dictionary(grouping: try Absence.current(on: today, of: organization, in: db), by: \.person)
        return try rows.map { row in
            try PopulationMember(row: row, managers: managers, reviewedOn: framework, carried, written: written, absences: absences)
        }
    }

    /// The next people to be reviewed, in the order of their identities, with the level of each and its framework.
    static func levels(
        of cycle: CycleID, after: PersonID, most: Int, on today: Day, of organization: OrganizationID, in db: any Reader
    ) throws -> [Row] {
        // The cast keeps SQLite from reading everybody of the organization, and sorting them, for each of these lists.
        try db.rows(
            """
            SELECT p.id, pl.level_id, v.framework_id FROM people p
            LEFT JOIN person_levels pl ON pl.person_id = p.id AND pl.from_on <= \(today) AND (pl.to_on IS NULL OR pl.to_on >= \(today))
            LEFT JOIN levels v ON v.id = pl.level_id
            WHERE p.id > \(after) AND CAST(p.organization_id AS text) = CAST(\(organization) AS text) AND NOT p.is_external
                AND (p.left_on IS NULL OR p.left_on >= \(today)) AND \(isInScope(of: cycle, on: today))
                AND NOT EXISTS (SELECT 1 FROM review_cycle_exclusions x WHERE x.cycle_id = \(cycle) AND x.person_id = p.id)
            ORDER BY p.id LIMIT \(most)
            """)
    }

    /// Whether somebody is of the teams and crafts of a cycle on a day, left out of it or not.
    static func isPart(_ person: PersonID, of cycle: CycleID, on today: Day, of organization: OrganizationID, in db: any Reader) throws -> Bool {
        let found = try db.value(
            Int.self,
            """
            SELECT count(*) FROM people p WHERE p.id = \(person) AND p.organization_id = \(organization) AND NOT p.is_external
                AND (p.left_on IS NULL OR p.left_on >= \(today)) AND \(isInScope(of: cycle, on: today))
            """)
        return found ?? 0 > 0
    }

    /// Those to be reviewed who stand on no level.
    static func unplaced(in cycle: CycleID, most: Int, on today: Day, of organization: OrganizationID, in db: any Reader) throws -> [PersonID] {
        try db.values(
            PersonID.self,
            """
            SELECT p.id FROM people p WHERE p.organization_id = \(organization) AND NOT p.is_external
                AND (p.left_on IS NULL OR p.left_on >= \(today)) AND \(isInScope(of: cycle, on: today))
                AND NOT EXISTS (SELECT 1 FROM person_levels pl WHERE pl.person_id = p.id
                    AND pl.from_on <= \(today) AND (pl.to_on IS NULL OR pl.to_on >= \(today)))
                AND NOT EXISTS (SELECT 1 FROM review_cycle_exclusions x WHERE x.cycle_id = \(cycle) AND x.person_id = p.id)
            ORDER BY p.id LIMIT \(most)
            """)
    }

    /// Those to be reviewed who cannot sign in yet.
    static func countWithoutAccount(of cycle: CycleID, on today: Day, of organization: OrganizationID, in db: any Reader) throws -> Int {
        let found = try db.value(
            Int.self,
            """
            SELECT count(*) FROM people p WHERE p.organization_id = \(organization) AND NOT p.is_external
                AND (p.left_on IS NULL OR p.left_on >= \(today)) AND \(isInScope(of: cycle, on: today))
                AND NOT EXISTS (SELECT 1 FROM review_cycle_exclusions x WHERE x.cycle_id = \(cycle) AND x.person_id = p.id)
                AND NOT EXISTS (SELECT 1 FROM accounts a WHERE a.person_id = p.id AND a.password_hash IS NOT NULL)
            """)
        return found ?? 0
    }

    private static func isInScope(of cycle: CycleID, on today: Day) -> Query {
        """
        (EXISTS (SELECT 1 FROM review_cycle_scopes s WHERE s.cycle_id = \(cycle) AND s.kind = 'craft' AND s.target_id = p.craft_id)
            OR EXISTS (SELECT 1 FROM review_cycle_scopes s JOIN memberships m ON m.team_id = s.target_id
                WHERE s.cycle_id = \(cycle) AND s.kind = 'team' AND m.person_id = p.id AND m.from_on <= \(today)
                    AND (m.to_on IS NULL OR m.to_on >= \(today))))
        """
    }

    private static func managers(on today: Day, of organization: OrganizationID, in db: any Reader) throws -> [PersonID: [PersonID]] {
        let rows = try db.rows(
            """
            SELECT l.person_id, l.manager_id FROM reporting_lines l WHERE l.organization_id = \(organization)
                AND l.from_on <= \(today) AND (l.to_on IS NULL OR l.to_on >= \(today)) ORDER BY l.from_on, l.id
            """)
        return try rows.reduce(into: [:]) { $0[try $1.get("person_id"), default: []].append(try $1.get("manager_id")) }
    }

    private init(
        row: Row, managers: [PersonID: [PersonID]], reviewedOn framework: FrameworkID, _ carried: CarriedLevels, written: Set<PersonID>,
        absences: [PersonID: [Absence]]
    ) throws {
        person = try row["id"]
        name = try row.fullName()
        joinedOn = try row["joined_on"]
        leftOn = try row["left_on"]
        level = try row["level_id"]
        let own: FrameworkID? = try row["framework_id"]
        carriedLevel = own == framework ? level : level.flatMap { carried[$0] }
        self.managers = managers[person] ?? []
        hasWriter = written.contains(person)
        self.absences = absences[person] ?? []
        isExcluded = try row.get("excluded", as: Int.self) == 1
        runsCycles = try row.get("runs", as: Int.self) == 1
    }
}
