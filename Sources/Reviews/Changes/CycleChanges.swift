import Foundation
import Kernel
import Storage

/// What changed in a cycle since its launch, the latest first.
struct CycleChanges: Sendable {
    struct Move: Sendable {
        struct Line: Sendable { let date: CycleDate, former: Day, new: Day }

        let lines: [Line]
        let reason: WrittenText
        let author: String
        let movedAt: Date
    }

    struct Reopening: Sendable {
        let until: Day
        let reason: WrittenText
        let author: String
        let reopenedAt: Date
    }

    let moves: [Move]
    let reopenings: [Reopening]

    var isEmpty: Bool { moves.isEmpty && reopenings.isEmpty }
}

extension CycleChanges {
    /// Those of a cycle the viewer was found to know.
    static func of(_ cycle: CycleID, in db: any Reader) throws -> CycleChanges {
        CycleChanges(moves: try moves(of: cycle, in: db), reopenings: try reopenings(of: cycle, in: db))
    }

    private static func moves(of cycle: CycleID, in db: any Reader) throws -> [Move] {
        let dates = try db.rows(
            """
            SELECT d.move_id, d.date_name, d.former_on, d.new_on FROM cycle_moved_dates d JOIN cycle_moves m ON m.id = d.move_id
            WHERE m.cycle_id = \(cycle)
            """)
        let lines = try Dictionary(grouping: dates) { try $0.get("move_id", as: String.self) }
        return try db.rows(
            """
            SELECT m.id, m.reason, m.reason_language, m.moved_at, p.given_name, p.family_name FROM cycle_moves m JOIN people p ON p.id = m.moved_by
            WHERE m.cycle_id = \(cycle) ORDER BY m.moved_at DESC, m.id DESC
            """
        ).map { row in
            let found = try (lines[try row.get("id")] ?? []).map {
                Move.Line(date: try $0.get("date_name"), former: try $0.get("former_on"), new: try $0.get("new_on"))
            }
            return Move(
                lines: found.sorted { CycleDate.allCases.firstIndex(of: $0.date) ?? 0 < CycleDate.allCases.firstIndex(of: $1.date) ?? 0 },
                reason: try row.written("reason") ?? WrittenText("", in: .french), author: try row.fullName(), movedAt: try row["moved_at"])
        }
    }

    private static func reopenings(of cycle: CycleID, in db: any Reader) throws -> [Reopening] {
        try db.rows(
            """
            SELECT o.reason, o.reason_language, o.reopened_at, o.until_on, p.given_name, p.family_name
            FROM cycle_reopenings o JOIN people p ON p.id = o.reopened_by WHERE o.cycle_id = \(cycle) ORDER BY o.reopened_at DESC, o.id DESC
            """
        ).map { row in
            Reopening(
                until: try row["until_on"], reason: try row.written("reason") ?? WrittenText("", in: .french), author: try row.fullName(),
                reopenedAt: try row["reopened_at"])
        }
    }
}
