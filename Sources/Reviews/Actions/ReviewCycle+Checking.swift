import Foundation
import Kernel
import Storage

extension ReviewCycle {
    /// The data check as of now; the launch takes it again, so that nothing that changed since slips through.
    func check(at today: Day, of organization: OrganizationID, in db: any Reader) throws -> (check: DataCheck, population: [PopulationMember]) {
        let population = try PopulationMember.of(id, reviewedOn: plan.framework, on: today, of: organization, in: db)
        let query: Query = """
            SELECT effective_on FROM frameworks WHERE id = \(plan.framework) AND status = 'published' AND organization_id = \(organization)
            """
        let inForceFrom = try db.value(Day?.self, query) ?? nil
        let isKeyKept = try !plan.modes.areAnonymous || KeyHolder.of(id, in: db).areReady
        return (DataCheck(of: plan, population, inForceFrom: inForceFrom, isKeyKept: isKeyKept, today: today), population)
    }
}
