import Foundation
import Kernel
import Tabular
import Testing

@testable import People

@Suite("Reading a file of people")
struct PeopleFileReadingTests {
    @Test("a complete French file gives everything it says")
    func french() throws {
        let file = try PeopleFileReading.read(
            """
            matricule;nom;prénom;adresse e-mail;poste;métier;équipe;manager;langue;date d'entrée;date de sortie;rôle;fuseau horaire;externe
            0001;Diallo;Awa;Awa.Diallo@Exemple.fr;Directrice produit;produit;;;français;01/09/2019;;CPO | membre;Europe/Paris;non
            0002;Lefèvre;Zoé;zoe@exemple.fr;Product manager;produit;Paiements | Risque, fraude;0001;EN;21/11/2022;31/12/2026;;;oui
            """
        ).get()
        var awa = PersonRow(line: 2)
        (awa.employeeNumber, awa.givenName, awa.familyName, awa.email) = ("0001", "Awa", "Diallo", "awa.diallo@exemple.fr")
        (awa.title, awa.craft, awa.language, awa.joinedOn) = ("Directrice produit", "produit", .french, Day("2019-09-01"))
        (awa.roles, awa.timeZone, awa.isExternal) = ([.cpo, .member], "Europe/Paris", false)
        var zoe = PersonRow(line: 3)
        (zoe.employeeNumber, zoe.givenName, zoe.familyName, zoe.email) = ("0002", "Zoé", "Lefèvre", "zoe@exemple.fr")
        (zoe.title, zoe.craft, zoe.teams, zoe.manager) = ("Product manager", "produit", ["Paiements", "Risque, fraude"], .row(0))
        (zoe.language, zoe.joinedOn, zoe.leftOn, zoe.isExternal) = (.english, Day("2022-11-21"), Day("2026-12-31"), true)
        #expect(file.rows == [awa, zoe])
        #expect(file.fields == Set(PeopleField.allCases))
        #expect(file.unused.isEmpty)
        #expect(file.dateOrder == .dayMonth)
    }

    @Test("an export of Lucca is read as it is")
    func lucca() throws {
        let file = try PeopleFileReading.read(
            """
            login,firstName,lastName,mail,legalEntity,dtContractStart,employeeNumber,department,manager
            adiallo,Awa,Diallo,awa@exemple.fr,Exemple SAS,13/01/2020,7,Produit,
            zlefevre,Zoé,Lefèvre,zoe@exemple.fr,Exemple SAS,05/02/2021,12,Paiements,7
            """
        ).get()
        #expect(file.rows.map(\.name) == ["Awa Diallo", "Zoé Lefèvre"])
        #expect(file.rows.map(\.employeeNumber) == ["7", "12"])
        #expect(file.rows.map(\.teams) == [["Produit"], ["Paiements"]])
        #expect(file.rows.map(\.manager) == [nil, .row(0)])
        #expect(file.rows.map(\.joinedOn) == [Day("2020-01-13"), Day("2021-02-05")])
        #expect(file.unused.map(\.name) == ["login", "legalEntity"])
    }

    @Test("an export of BambooHR is read as it is")
    func bamboo() throws {
        let file = try PeopleFileReading.read(
            """
            id,firstName,lastName,displayName,jobTitle,workEmail,department,division,location,supervisorId,hireDate
            "12","Zoe","Lefevre","Zoe Lefevre","Product Manager","zoe@example.com","Payments","EMEA","Paris, France","7","2021-02-05"
            "7","Awa","Diallo","Awa Diallo","CPO","awa@example.com","Product","EMEA","Paris, France","","2020-01-13"
            """
        ).get()
        #expect(file.rows.map(\.employeeNumber) == ["12", "7"])
        #expect(file.rows.map(\.manager) == [.row(1), nil])
        #expect(file.rows.map(\.title) == ["Product Manager", "CPO"])
        #expect(file.unused.map(\.name) == ["displayName", "division", "location"])
        #expect(file.dateOrder == nil)
    }

    @Test("e-mail may be absent when there are employee numbers, and the other way round")
    func identities() throws {
        let numbered = try PeopleFileReading.read("Matricule;Nom;Prénom;E-mail\n1;A;B;\n2;C;D;c@d.fr").get()
        #expect(numbered.rows.map(\.email) == [nil, "c@d.fr"])
        let mailed = try PeopleFileReading.read("First name\tLast name\tEmail\nA\tB\ta@b.org").get()
        #expect(mailed.rows.map(\.employeeNumber) == [nil])
        #expect(mailed.fields == [.givenName, .familyName, .email])
    }

    @Test("the telling column wins over a vague one, which is then told as unused")
    func fallbacks() throws {
        let file = try PeopleFileReading.read(
            "id,employee number,first name,last name,team,department,supervisor,supervisor id\nx,1,A,B,T,D,\"Boss, Big\",2\ny,2,C,D,,,,"
        ).get()
        #expect(file.rows[0].employeeNumber == "1")
        #expect(file.rows[0].teams == ["T"])
        #expect(file.rows[0].manager == .row(1))
        #expect(file.unused.map(\.name) == ["id", "department", "supervisor"])
    }

    @Test("an unused column that looks like a field is told with the field's name")
    func suggestions() throws {
        let file = try PeopleFileReading.read("prénom;nom;e-mail;equipee;pointure\nA;B;a@b.fr;x;42").get()
        #expect(file.unused == [UnusedColumn(name: "equipee", suggestion: "équipe"), UnusedColumn(name: "pointure", suggestion: nil)])
    }

    @Test("blank lines, missing trailing cells and odd spaces do no harm")
    func tolerance() throws {
        let file = try PeopleFileReading.read(
            "\u{FEFF}prénom;nom;e-mail;poste;\r\n\u{A0}Zoé ; Le  Goff;a@b.fr\r\n;;;;\r\n\r\nTom;\"Mc\nCoy\";c@d.fr;;\r\n"
        ).get()
        #expect(file.rows.map(\.name) == ["Zoé Le Goff", "Tom Mc Coy"])
        #expect(file.rows.map(\.line) == [2, 5])
        #expect(file.rows.map(\.title) == [nil, nil])
    }

    @Test("a file we exported ourselves is read back, formulas guarded or not")
    func ownExport() throws {
        var writer = CSVWriter(separator: .semicolon)
        writer.append(["given name", "family name", "e-mail", "title", "teams"])
        writer.append(["Zoé", "-Lefèvre", "zoe@exemple.fr", "=Lead \"A\"; B", "@growth|+plus"])
        let file = try PeopleFile.read(bytes: writer.bytes, known: .none).get()
        #expect(file.rows.map(\.familyName) == ["-Lefèvre"])
        #expect(file.rows.map(\.title) == ["=Lead \"A\"; B"])
        #expect(file.rows.map(\.teams) == [["@growth", "+plus"]])
    }

    @Test(
        "roles are understood in both languages, several at a time",
        arguments: [
            ("admin", [Role.admin]), ("RH", [.hr]), ("Ressources humaines", [.hr]), ("PDG", [.ceo]), ("dirigeante", [.ceo]),
            ("CPO", [.cpo]),
            ("Responsable", [.head]), ("head", [.head]), ("membre", [.member]), ("Salarié", [.member]), ("coach", [.coach]),
            ("membre|rh | admin", [.admin, .hr, .member]), ("head, member", [.head, .member]), ("rh|HR", [.hr]), ("", []), (" | ", []),
        ]
    )
    func roles(written: String, meant: [Role]) throws {
        let file = try PeopleFileReading.read("prénom;nom;e-mail;rôle\nA;B;a@b.fr;\(written)").get()
        #expect(file.rows.map(\.roles) == [meant])
    }

    @Test("languages and yes or no are understood in both languages")
    func words() throws {
        let header = "prénom;nom;matricule;langue;externe\n"
        let languages = ["fr", "Français", "fr_FR", "anglais", "EN-gb", ""]
        let answers = ["oui", "Yes", "x", "non", "FAUX", ""]
        let lines = zip(languages, answers).enumerated().map { "A;B;\($0.offset);\($0.element.0);\($0.element.1)" }
        let file = try PeopleFileReading.read(header + lines.joined(separator: "\n")).get()
        #expect(file.rows.map(\.language) == [.french, .french, .french, .english, .english, nil])
        #expect(file.rows.map(\.isExternal) == [true, true, true, false, false, nil])
    }
}
