import Kernel
import Storage
import Tabular

/// The directory as a file of the same columns an import reads. Each cell obeys what the viewer may see.
enum PeopleExport {
    static func bytes(for viewer: Viewer, on today: Day, in db: any Reader) throws -> [UInt8] {
        let policy = DirectoryPolicy(viewer)
        let people = try Person.present(on: today, visibleTo: viewer, in: db)
        let teams = try Team.all(visibleTo: viewer, on: today, in: db)
        let memberships = try Membership.all(notOverOn: today, of: viewer.organization, in: db).filter { $0.span.contains(today) }
        let lines = try ReportingLine.all(notOverOn: today, of: viewer.organization, in: db).filter { $0.span.contains(today) }
        let employments = try db.all(
            Employment.self, "SELECT \(Employment.columns) FROM people p WHERE \(policy.visibleEmployment(on: today))")
        let sheet = Sheet(
            teams: Dictionary(teams.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }),
            memberships: Dictionary(grouping: memberships, by: \.person), lines: Dictionary(grouping: lines, by: \.person),
            people: Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
            employments: Dictionary(employments.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first }),
            crafts: Dictionary(
                try Craft.all(visibleTo: viewer, in: db).map { ($0.id, $0.name(viewer.language)) }, uniquingKeysWith: { first, _ in first }))
        var writer = CSVWriter(separator: viewer.language == .french ? .semicolon : .comma)
        writer.append(PeopleColumns.names(viewer.language))
        for person in people { writer.append(sheet.row(person, viewer.language)) }
        return writer.bytes
    }

    private struct Sheet {
        let teams: [TeamID: String]
        let memberships: [PersonID: [Membership]]
        let lines: [PersonID: [ReportingLine]]
        let people: [PersonID: Person]
        let employments: [PersonID: Employment]
        let crafts: [CraftID: String]

        func row(_ person: Person, _ language: Language) -> [String] {
            let employment = employments[person.id]
            let manager = (lines[person.id] ?? []).compactMap { people[$0.manager] }.first
            return PeopleColumns.all.map { column in
                switch column {
                case .employeeNumber: employment?.employeeNumber ?? ""
                case .givenName: person.givenName
                case .familyName: person.familyName
                case .email: person.email ?? ""
                case .title: person.title ?? ""
                case .craft: person.craft.flatMap { crafts[$0] } ?? ""
                case .teams: (memberships[person.id] ?? []).compactMap { teams[$0.team] }.sorted().joined(separator: "|")
                case .manager: manager.map { $0.email ?? employments[$0.id]?.employeeNumber ?? "" } ?? ""
                case .language: employment == nil ? "" : person.language.rawValue
                case .joinedOn: employment?.joinedOn?.description ?? ""
                case .leftOn: employment?.leftOn?.description ?? ""
                case .timeZone: employment == nil ? "" : person.timeZone
                case .external: person.isExternal ? (language == .french ? "oui" : "yes") : ""
                case .roles: ""
                }
            }
        }
    }
}

/// The columns of our own files, by names the reading knows.
enum PeopleColumns {
    static let all: [PeopleField] = [
        .employeeNumber, .givenName, .familyName, .email, .title, .craft, .teams, .manager, .joinedOn, .leftOn, .language, .timeZone, .external,
    ]

    static func names(_ language: Language) -> [String] { all.map { name($0)(language) } }

    private static func name(_ field: PeopleField) -> Phrase {
        switch field {
        case .employeeNumber: Phrase(fr: "matricule", en: "employee number")
        case .givenName: Phrase(fr: "prénom", en: "first name")
        case .familyName: Phrase(fr: "nom", en: "last name")
        case .email: Phrase(fr: "adresse e-mail", en: "e-mail")
        case .title: Phrase(fr: "poste", en: "job title")
        case .craft: Phrase(fr: "métier", en: "craft")
        case .teams: Phrase(fr: "équipes", en: "teams")
        case .manager: Phrase(fr: "e-mail du manager", en: "manager e-mail")
        case .roles: Phrase(fr: "rôles", en: "roles")
        case .language: Phrase(fr: "langue", en: "language")
        case .joinedOn: Phrase(fr: "date d'entrée", en: "start date")
        case .leftOn: Phrase(fr: "date de sortie", en: "end date")
        case .timeZone: Phrase(fr: "fuseau horaire", en: "time zone")
        case .external: Phrase(fr: "externe", en: "external")
        }
    }
}

/// A file to fill in: the column names and two lines that show how to write them.
enum PeopleTemplate {
    static func bytes(_ language: Language) -> [UInt8] {
        var writer = CSVWriter(separator: language == .french ? .semicolon : .comma)
        writer.append(PeopleColumns.names(language))
        for example in examples(language) { writer.append(PeopleColumns.all.map { example[$0] ?? "" }) }
        return writer.bytes
    }

    private static func examples(_ language: Language) -> [[PeopleField: String]] {
        let isFrench = language == .french
        let shared: [PeopleField: String] = [
            .craft: isFrench ? "Gestion de produit" : "Product management", .language: language.rawValue, .timeZone: "Europe/Paris",
        ]
        let lead: [PeopleField: String] = [
            .employeeNumber: "1001", .givenName: "Camille", .familyName: "Exemple", .email: "camille@exemple.fr", .title: "Lead PM",
            .teams: isFrench ? "Paiements" : "Payments", .joinedOn: "2023-09-04",
        ]
        let report: [PeopleField: String] = [
            .employeeNumber: "1002", .givenName: "Sacha", .familyName: "Modèle", .email: "sacha@exemple.fr", .title: "Product Manager",
            .teams: isFrench ? "Paiements|Fidélité" : "Payments|Loyalty", .manager: "camille@exemple.fr", .joinedOn: "2025-01-13",
        ]
        return [lead, report].map { $0.merging(shared, uniquingKeysWith: { first, _ in first }) }
    }
}
