import Kernel
import Storage
import TestKit

/// What self-evaluations of the scene say of objectives, and managers of them.
enum RightsObjectives {
    static func store(in organization: OrganizationID, _ db: any Connection) throws {
        for (object, form) in [("own", 720), ("late-own", 725)] { try absence(object, form, in: organization, db) }
        for (object, number, form) in [("sent", 771, 724), ("shared", 772, 733)] {
            try db.run(
                """
                INSERT INTO review_objectives (id, organization_id, contribution_id, position, title, title_language, expected, expected_language,
                    result, result_language)
                VALUES (\(RightsScene.id(number)), \(organization), \(RightsScene.id(form)), 1, \(Canary.word("objective-\(object)")), 'fr',
                    'Trois enseignes', 'fr', 'Deux enseignes', 'fr')
                """)
        }
        for (object, form, objective) in [("manager", 727, 771), ("shared", 729, 772)] {
            try db.run(
                """
                INSERT INTO objective_comments (contribution_id, objective_id, organization_id, comment, comment_language)
                VALUES (\(RightsScene.id(form)), \(RightsScene.id(objective)), \(organization), \(Canary.word("remark-\(object)")), 'fr')
                """)
        }
    }

    static func absence(_ object: String, _ form: Int, in organization: OrganizationID, _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO objective_absences (contribution_id, organization_id, reason, reason_language)
            VALUES (\(RightsScene.id(form)), \(organization), \(Canary.word("absence-\(object)")), 'fr')
            """)
    }
}
