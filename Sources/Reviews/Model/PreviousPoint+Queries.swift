import Kernel
import Storage

extension PreviousPoint {
    /// What one form says of these axes, answered or not, in their order.
    static func of(_ contribution: ContributionID, on axes: [Axis], in db: any Reader) throws -> [PreviousPoint] {
        let rows = try db.rows(
            "SELECT o.axis_id, o.standing, o.comment, o.comment_language FROM previous_points o WHERE o.contribution_id = \(contribution)")
        let known = Dictionary(try rows.map { (try $0.get("axis_id", as: AxisID.self), $0) }, uniquingKeysWith: { first, _ in first })
        return try axes.map { axis in
            PreviousPoint(axis: axis, standing: try known[axis.id]?.get("standing"), comment: try known[axis.id]?.written("comment"))
        }
    }
}
