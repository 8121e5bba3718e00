import Foundation
import Kernel
import Storage

/// Keeps the axes a manager's form ends with.
package enum SaveAxes {
    package static func perform(
        _ axes: [AxisDraft], in contribution: Contribution, of review: Review, from version: Int, permit: Writing, in db: Write
    ) throws -> Int {
        let next = try KeepDraft.perform(contribution, of: review, from: version, permit: permit, in: db)
        try db.run("DELETE FROM review_axes WHERE contribution_id = \(contribution.id)", unrecorded: "a draft is its author's alone")
        for axis in axes where !axis.isEmpty {
            try db.run(
                """
                INSERT INTO review_axes (id, organization_id, contribution_id, position, text, text_language, signal, signal_language, support,
                    support_language)
                VALUES (\(db.id(AxisID.self)), \(db.organization), \(contribution.id), \(axis.position), \(orNull: axis.text?.text),
                    \(orNull: axis.text?.language), \(orNull: axis.signal?.text), \(orNull: axis.signal?.language), \(orNull: axis.support?.text),
                    \(orNull: axis.support?.language))
                """, unrecorded: "a draft is its author's alone")
        }
        return next
    }
}
