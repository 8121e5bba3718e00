import Kernel
import Storage

/// Who writes the review of somebody without a manager: a relation of that review, for as long as it lasts.
package struct ActingWriter: Sendable, Equatable {
    package let writer: PersonID
    package let name: String
    package let reason: WrittenText
    package let from: Day

    /// The one of a day, if any.
    static func of(_ subject: PersonID, in cycle: CycleID, on day: Day, _ db: any Reader) throws -> ActingWriter? {
        try db.rows(
            """
            SELECT w.writer_id, w.reason, w.reason_language, w.from_on, p.given_name, p.family_name
            FROM review_writers w JOIN people p ON p.id = w.writer_id
            WHERE w.cycle_id = \(cycle) AND w.subject_id = \(subject) AND \(holds(on: day)) ORDER BY w.from_on DESC, w.id DESC LIMIT 1
            """
        ).first.map {
            ActingWriter(
                writer: try $0["writer_id"], name: try $0.fullName(), reason: try $0.written("reason") ?? WrittenText("", in: .french),
                from: try $0["from_on"])
        }
    }

    /// Those whose review of a cycle somebody was named to write.
    static func subjects(in cycle: CycleID, on day: Day, _ db: any Reader) throws -> [PersonID] {
        try db.values("SELECT w.subject_id FROM review_writers w WHERE w.cycle_id = \(cycle) AND \(holds(on: day))")
    }

    /// That somebody writes the review `r`.
    static func writes(_ writer: PersonID, on day: Day) -> Query {
        """
        EXISTS (SELECT 1 FROM review_writers w WHERE w.cycle_id = r.cycle_id AND w.subject_id = r.subject_id AND w.writer_id = \(writer)
            AND \(holds(on: day)))
        """
    }

    /// The reviews somebody writes.
    static func reviewsWritten(by writer: PersonID, on day: Day) -> Query {
        """
        SELECT m.id FROM review_writers w JOIN reviews m ON m.cycle_id = w.cycle_id AND m.subject_id = w.subject_id
        WHERE w.writer_id = \(writer) AND \(holds(on: day))
        """
    }

    static func holds(on day: Day) -> Query { "w.from_on <= \(day) AND (w.to_on IS NULL OR w.to_on >= \(day))" }
}

extension Review {
    /// That whoever a column names was named to write the review of another, is so no more, and never managed its person.
    package static func hasEndedWriting(_ person: Query, _ review: Query, on day: Day) -> Query {
        let named: Query = """
            EXISTS (SELECT 1 FROM review_writers w JOIN reviews wr ON wr.cycle_id = w.cycle_id AND wr.subject_id = w.subject_id
                WHERE wr.id = \(review) AND w.writer_id = \(person)
            """
        return """
            (\(named)) AND NOT \(named) AND \(ActingWriter.holds(on: day))) AND NOT EXISTS (
                SELECT 1 FROM reviews lr JOIN reporting_lines line ON line.person_id = lr.subject_id
                WHERE lr.id = \(review) AND line.manager_id = \(person)))
            """
    }

    /// Who answers for this review on a day: the person’s managers and whoever was named to write it, but those who declared a conflict.
    package func managers(on day: Day, of organization: OrganizationID, in db: any Reader) throws -> [PersonID] {
        let away = try ConflictOfInterest.managers(keptFrom: id, in: db)
        let line = try Line.managers(of: subject, on: day, of: organization, in: db).filter { !away.contains($0) }
        guard let writer = try ActingWriter.of(subject, in: cycle, on: day, db)?.writer, !line.contains(writer), !away.contains(writer) else { return line }
        return line + [writer]
    }
}
