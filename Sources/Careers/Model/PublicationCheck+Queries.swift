import Kernel
import Storage

extension PublicationCheck {
    static func of(_ framework: Framework, _ ladders: [LadderSummary], _ report: StoredReport?, in db: any Reader) throws
        -> PublicationCheck
    {
        let written = try db.values(LevelID.self, "SELECT DISTINCT e.level_id FROM expectations e WHERE e.framework_id = \(framework.id)")
        return PublicationCheck(
            ladders,
            levels: try Level.all("v.framework_id = \(framework.id)", in: db),
            levelsWithExpectations: Set(written),
            report: report
        )
    }
}
