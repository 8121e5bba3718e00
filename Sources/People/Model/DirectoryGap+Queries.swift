import Kernel
import Storage

extension DirectoryGap {
    /// True of people `p` who lack it, today or on the day they arrive. Whoever leads the company has no manager: who holds the role, or, nobody
    /// holding it, the one person at the top to whom everybody else leads.
    func predicate(on today: Day) -> Query {
        let isHere = Self.isHere("p", on: today)
        let due = Self.due("p", on: today)
        return switch self {
        case .manager:
            """
            (\(isHere) AND NOT p.is_external AND NOT \(Self.hasManager("p", on: today))
                AND NOT EXISTS (SELECT 1 FROM role_grants g
                    WHERE g.person_id = p.id AND g.role = 'ceo' AND g.from_on <= \(due) AND (g.to_on IS NULL OR g.to_on >= \(due)))
                AND NOT \(Self.isAlone("p", on: today)))
            """
        case .team:
            """
            (\(isHere) AND NOT p.is_external
                AND NOT EXISTS (SELECT 1 FROM memberships m
                    WHERE m.person_id = p.id AND m.from_on <= \(due) AND (m.to_on IS NULL OR m.to_on >= \(due))))
            """
        case .craft: "(\(isHere) AND NOT p.is_external AND p.craft_id IS NULL)"
        case .account: "(\(isHere) AND NOT EXISTS (SELECT 1 FROM accounts a WHERE a.person_id = p.id))"
        }
    }

    private static func isHere(_ person: Query, on today: Day) -> Query { "(\(person).left_on IS NULL OR \(person).left_on >= \(today))" }

    private static func due(_ person: Query, on today: Day) -> Query {
        "CASE WHEN \(person).joined_on > \(today) THEN \(person).joined_on ELSE \(today) END"
    }

    private static func hasManager(_ person: Query, on today: Day) -> Query {
        let due = Self.due(person, on: today)
        return """
            EXISTS (SELECT 1 FROM reporting_lines l
                WHERE l.person_id = \(person).id AND l.from_on <= \(due) AND (l.to_on IS NULL OR l.to_on >= \(due)))
            """
    }

    /// Leads others, in a company where nobody holds the role and everybody else has a manager.
    private static func isAlone(_ person: Query, on today: Day) -> Query {
        """
        (EXISTS (SELECT 1 FROM reporting_lines led
                WHERE led.manager_id = \(person).id AND led.from_on <= \(today) AND (led.to_on IS NULL OR led.to_on >= \(today)))
            AND NOT EXISTS (SELECT 1 FROM role_grants held WHERE held.organization_id = \(person).organization_id AND held.role = 'ceo'
                AND held.from_on <= \(today) AND (held.to_on IS NULL OR held.to_on >= \(today)))
            AND NOT EXISTS (SELECT 1 FROM people o WHERE o.organization_id = \(person).organization_id AND o.id <> \(person).id
                AND \(isHere("o", on: today)) AND NOT o.is_external AND NOT \(hasManager("o", on: today))))
        """
    }
}
