import Kernel
import Tabular

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
            .craft: isFrench ? "Produit" : "Product", .language: language.rawValue, .timeZone: "Europe/Paris",
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
