import Kernel
import Storage

/// One title to write: nil for a new one.
struct TitleQuestion: Sendable {
    let title: JobTitle?
    let levels: [NamedLevel]
    /// Those it still stands for that are no more in force.
    let left: [LeftLevel]

    static func load(_ id: JobTitleID?, _ policy: TitlePolicy, on today: Day, in db: any Reader) throws -> TitleQuestion {
        let permit = try policy.write()
        let reading = try policy.read(in: db)
        let title = try id.map { try JobTitle.find($0, reading, in: db) }
        let levels = try NamedLevel.inForce(on: today, of: permit.organization, in: db)
        let left = try LeftLevel.among((title?.levels ?? []).map(\.level), but: levels, on: today, of: permit.organization, in: db)
        return TitleQuestion(title: title, levels: levels, left: left)
    }
}
