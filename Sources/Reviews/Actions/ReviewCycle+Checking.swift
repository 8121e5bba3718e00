import Foundation
import Kernel
import Storage

extension ReviewCycle {
    /// The data check as of now; the launch takes it again, so that nothing that changed since slips through.
    func check(at today: Day, of organization: OrganizationID, in db: any Reader) throws -> (check: DataCheck, population: [PopulationMember]) {
        let population = try PopulationMember.of(id, on: today, of: organization, in: db)
        let isPublished =
            try db.value(
                Int.self, "SELECT count(*) FROM frameworks WHERE id = \(plan.framework) AND status = 'published' AND organization_id = \(organization)") ?? 0
        return (DataCheck(of: plan, population, isPublished: isPublished == 1, today: today), population)
    }
}
