import Kernel
import People
import Storage

extension EvidenceStanding {
    /// - Throws: `Refusal.notFound` unless the viewer is that person or was their direct manager on some day.
    package static func find(_ person: PersonID, for viewer: Viewer, on today: Day, in db: any Reader) throws -> EvidenceStanding {
        let isOneself = person == viewer.person
        let lines = isOneself ? [] : try ReportingLine.toManagers(of: person, of: viewer.organization, in: db)
        let spans = lines.filter { $0.manager == viewer.person && $0.span.from <= today }.map(\.span)
        guard isOneself ? !viewer.isOutsider : !spans.isEmpty else { throw Refusal.notFound }
        let name = try db.first(
            FullName.self,
            "SELECT p.given_name, p.family_name FROM people p WHERE p.id = \(person) AND p.organization_id = \(viewer.organization)"
        )
        guard let name else { throw Refusal.notFound }
        return EvidenceStanding(person: person, name: name.text, isOneself: isOneself, spans: spans)
    }
}

private struct FullName: RowDecodable {
    let text: String

    init(row: Row) throws {
        let (given, family): (String, String) = (try row["given_name"], try row["family_name"])
        text = "\(given) \(family)"
    }
}
