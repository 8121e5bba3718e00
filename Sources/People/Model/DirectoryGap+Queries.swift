import Kernel
import Storage

extension DirectoryGap {
    /// True of people `p` who lack it, today or on the day they arrive. Whoever leads the company has no manager.
    func predicate(on today: Day) -> Query {
        let isHere: Query = "(p.left_on IS NULL OR p.left_on >= \(today))"
        let due: Query = "CASE WHEN p.joined_on > \(today) THEN p.joined_on ELSE \(today) END"
        return switch self {
        case .manager:
            """
            (\(isHere) AND NOT p.is_external
                AND NOT EXISTS (SELECT 1 FROM reporting_lines l
                    WHERE l.person_id = p.id AND l.from_on <= \(due) AND (l.to_on IS NULL OR l.to_on >= \(due)))
                AND NOT EXISTS (SELECT 1 FROM role_grants g
                    WHERE g.person_id = p.id AND g.role = 'ceo' AND g.from_on <= \(due) AND (g.to_on IS NULL OR g.to_on >= \(due))))
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
}
