import Kernel
import Storage

extension Contribution {
    /// That the manager's form `k` of the review `r` is still its author's to write: they managed the person on a day of a span, or are named to
    /// write today, and declared no conflict.
    static func mayStillCome(since first: Day, through today: Day) -> Query {
        """
        (NOT EXISTS (SELECT 1 FROM review_conflicts o WHERE o.review_id = r.id AND o.person_id = k.author_id)
            AND (EXISTS (SELECT 1 FROM reporting_lines line WHERE line.person_id = r.subject_id AND line.manager_id = k.author_id
                    AND line.from_on <= \(today) AND (line.to_on IS NULL OR line.to_on >= \(first)))
                OR EXISTS (SELECT 1 FROM review_writers w WHERE w.cycle_id = r.cycle_id AND w.subject_id = r.subject_id AND w.writer_id = k.author_id
                    AND \(ActingWriter.holds(on: today)))))
        """
    }

    /// That the review waits for it: managers of today alone delay a sharing.
    static func isAwaited(on today: Day) -> Query { mayStillCome(since: today, through: today) }
}
