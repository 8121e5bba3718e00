import Kernel
import Storage

/// Takes away what a draft says; only somebody who may rewrite it can.
enum FrameworkContents {
    static func remove(from permit: DraftPermit, in db: Write) throws {
        try removeReport(from: permit, in: db)
        try DraftStep.forgetAll(of: permit.framework.id, in: db)
        try removeTexts(from: permit, in: db)
    }

    static func removeTexts(from permit: DraftPermit, in db: Write) throws {
        for table in tables {
            try db.run(
                "DELETE FROM \(table) WHERE framework_id = \(permit.framework.id) AND organization_id = \(db.organization)",
                unrecorded: "recorded by the action that replaces or discards the draft"
            )
        }
    }

    static func removeReport(from permit: DraftPermit, in db: Write) throws {
        for table: Query in ["import_report_entries", "import_reports"] {
            try db.run(
                "DELETE FROM \(table) WHERE framework_id = \(permit.framework.id) AND organization_id = \(db.organization)",
                unrecorded: "recorded by the action that replaces or discards the draft"
            )
        }
    }

    /// Those that refer to others first.
    private static let tables: [Query] = [
        "ladder_passages", "prerequisites", "progression_sublevels", "progression_required", "progression_weights", "progression_rules", "expectation_lines",
        "expectations",
        "ladder_competencies", "competency_grades", "competencies", "themes", "level_titles", "levels", "ladders", "framework_values",
    ]
}
