import Kernel
import Storage

/// One title to write: nil for a new one.
struct TitleQuestion: Sendable {
    let title: JobTitle?
    let levels: [NamedRung]

    static func load(_ id: JobTitleID?, _ policy: TitlePolicy, on today: Day, in db: any Reader) throws -> TitleQuestion {
        let permit = try policy.write()
        let reading = try policy.read(in: db)
        return TitleQuestion(
            title: try id.map { try JobTitle.find($0, reading, in: db) }, levels: try NamedRung.inForce(on: today, of: permit.organization, in: db))
    }
}
