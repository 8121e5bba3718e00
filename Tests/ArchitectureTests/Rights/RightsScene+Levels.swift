import Kernel
import Storage
import TestKit

/// Levels that people will stand on from a day to come, of both organizations.
extension RightsScene {
    static let comingLevel = 616, ownLevel = 617, otherLevel = 636

    /// The member's holds since 2025.
    static let heldLevels = ["to-come": comingLevel, "own": ownLevel, "begun": 611, "other-organization": otherLevel]

    static func storeComing(_ levels: [Int: PersonID], on grid: RightsGrid, _ db: any Connection) throws {
        for (number, person) in levels {
            try db.run(
                """
                INSERT INTO person_levels (id, organization_id, person_id, level_id, from_on)
                VALUES (\(id(number)), \(grid.organization), \(person), \(id(grid.first + 3)), '2026-12-01')
                """)
        }
    }
}
