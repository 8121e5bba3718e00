import Kernel
import Reviews
import Storage

/// The names a dossier is set among: company, person, framework, managers of the day.
struct DossierSetting: Sendable {
    let organization: DossierContent.Organization
    let person: DossierContent.Person
    let levelName: Bilingual
    let framework: DossierContent.Framework
    let managers: [DossierContent.Party]
    /// The names of those who wrote axes.
    let authors: [PersonID: String]

    static func load(_ file: ReviewFile, managers ids: [PersonID], of organization: OrganizationID, in db: any Reader) throws -> DossierSetting {
        let company = try db.rows("SELECT o.name FROM organizations o WHERE o.id = \(organization)").first
        let person = try db.rows("SELECT p.title FROM people p WHERE p.id = \(file.review.subject)").first
        let framework = try db.rows(
            """
            SELECT f.id, f.name_fr, f.name_en, f.version FROM levels v JOIN frameworks f ON f.id = v.framework_id WHERE v.id = \(file.review.level)
            """
        ).first
        guard let company, let person, let framework else { throw Refusal.notFound }
        return DossierSetting(
            organization: .init(id: organization, name: try company["name"]),
            person: .init(id: file.review.subject, name: file.review.subjectName, title: try person["title"]),
            levelName: file.grid.levels.first { $0.id == file.review.level }.map { Bilingual($0.name) } ?? Bilingual(fr: nil, en: nil),
            framework: .init(
                id: try framework["id"], name: Bilingual(fr: try framework["name_fr"], en: try framework["name_en"]), version: try framework["version"]),
            managers: try parties(ids, in: db),
            authors: Dictionary(try parties(file.axes.map(\.author), in: db).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }))
    }

    static func parties(_ ids: [PersonID], in db: any Reader) throws -> [DossierContent.Party] {
        try db.rows(
            "SELECT p.id, p.given_name, p.family_name FROM people p WHERE p.id IN (\(list: ids)) ORDER BY p.family_name, p.given_name, p.id"
        ).map { row in
            let (given, family): (String, String) = (try row["given_name"], try row["family_name"])
            return DossierContent.Party(id: try row["id"], name: "\(given) \(family)")
        }
    }
}
