import Foundation
import Kernel
import Storage
import TestKit

/// The axes that managers' forms of the scene end with, and what was said of those of the review before.
enum RightsAxes {
    /// By form; the member's shared review has one, so that the reviews after it begin with it.
    private static let axes = [("manager-shared", 751, 729), ("manager", 752, 727), ("manager-sent", 753, 730)]
    private static let points = [("own", 720), ("manager", 727)]

    static func store(in organization: OrganizationID, _ db: any Connection) throws {
        for (object, number, form) in axes {
            try db.run(
                """
                INSERT INTO review_axes (id, organization_id, contribution_id, position, text, text_language, signal, signal_language)
                VALUES (\(RightsScene.id(number)), \(organization), \(RightsScene.id(form)), 1, \(Canary.word("axis-\(object)")), 'fr', 'Deux démos', 'fr')
                """)
        }
        for (object, form) in points {
            try db.run(
                """
                INSERT INTO previous_points (contribution_id, axis_id, organization_id, standing, comment, comment_language)
                VALUES (\(RightsScene.id(form)), \(RightsScene.id(751)), \(organization), 'kept', \(Canary.word("point-\(object)")), 'fr')
                """)
        }
    }
}
