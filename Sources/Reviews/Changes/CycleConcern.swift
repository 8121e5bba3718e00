import Kernel
import Storage

/// Whom a launched cycle concerns, as predicates on a person.
enum CycleConcern {
    /// They have a review in it, manage somebody who has, write a form of it, or stand as a peer.
    static func concerns(_ person: Query, _ cycle: Query, on today: Day) -> Query {
        """
        EXISTS (SELECT 1 FROM reviews r WHERE r.cycle_id = \(cycle) AND (r.subject_id = \(person)
            OR \(manages(person, on: today))
            OR EXISTS (SELECT 1 FROM contributions k WHERE k.review_id = r.id AND k.author_id = \(person))
            OR EXISTS (SELECT 1 FROM nominations n WHERE n.review_id = r.id AND n.peer_id = \(person) AND n.state = 'standing')))
        """
    }

    /// They have a review in it that is not signed, or manage somebody whose review is not shared.
    static func isUnfinished(_ person: Query, _ cycle: Query, on today: Day) -> Query {
        """
        EXISTS (SELECT 1 FROM reviews r WHERE r.cycle_id = \(cycle) AND r.signed_at IS NULL AND (r.subject_id = \(person)
            OR r.shared_at IS NULL AND \(manages(person, on: today))))
        """
    }

    private static func manages(_ person: Query, on today: Day) -> Query {
        """
        EXISTS (SELECT 1 FROM reporting_lines line WHERE line.person_id = r.subject_id AND line.manager_id = \(person)
            AND line.from_on <= \(today) AND (line.to_on IS NULL OR line.to_on >= \(today)))
        """
    }
}
