import Foundation
import Testing

@testable import Tabular

@Suite("Header names")
struct HeaderTests {
    @Test(
        "case, accents, spaces, underscores and hyphens do not matter",
        arguments: [
            ("  Date d’entrée ", "date_d'entree"), ("E-MAIL", "e mail"), ("first_name", "FIRST-NAME"), ("Équipe(s)", "equipe(s)"),
            ("Cœur", "coeur"), ("prénom", "pre\u{301}nom"), ("a\u{00A0}\u{00A0}b", "a b"),
        ]
    )
    func same(left: String, right: String) {
        #expect(HeaderText.normalised(left) == HeaderText.normalised(right))
        #expect(HeaderText.key(left) == HeaderText.key(right))
    }

    @Test("camel case matches words apart, other marks keep names apart")
    func keys() {
        #expect(HeaderText.key("firstName") == HeaderText.key("First name"))
        #expect(HeaderText.key("KR 1.1") != HeaderText.key("KR 11"))
        #expect(HeaderText.normalised("a b") != HeaderText.normalised("ab"))
    }

    @Test("a column is found by any of its names, names listed first win")
    func column() throws {
        let table = try read("Mail;Nom;Adresse e-mail;\nx;y;z;")
        #expect(table.column(named: ["adresse_e_mail", "mail"])?.index == 2)
        #expect(table.column(named: ["e-mail", "mail", "adresse e-mail"])?.index == 0)
        #expect(table.column(named: ["phone"]) == nil)
        #expect(table.column(named: [""]) == nil)
    }

    enum Field: String, Sendable { case email, number, team }

    static let fields = [
        HeaderField<Field>(.email, named: ["e-mail", "mail"]),
        HeaderField(.number, named: ["employee number"], otherwise: ["id"]),
        HeaderField(.team, named: ["team"], otherwise: ["department"]),
    ]

    @Test("fields find their columns and the others are reported with what they may mean")
    func map() throws {
        let map = HeaderMap(try read("Email,Id,Taem,Shoe size,\n"), fields: Self.fields)
        #expect(map[.email]?.index == 0)
        #expect(map[.number]?.index == 1)
        #expect(map[.team] == nil)
        #expect(map.unmapped.map(\.column.name) == ["Taem", "Shoe size"])
        #expect(map.unmapped.map(\.suggestion) == ["team", nil])
        #expect(map.rivals.isEmpty)
    }

    @Test("a fallback counts only without the real name, and is then reported as unused")
    func fallback() throws {
        let map = HeaderMap(try read("id,employeeNumber\n"), fields: Self.fields)
        #expect(map[.number]?.index == 1)
        #expect(map.unmapped.map(\.column.name) == ["id"])
    }

    @Test("two columns for one field are rivals")
    func rivals() throws {
        let map = HeaderMap(try read("Mail;Nom;e_mail\n"), fields: Self.fields)
        #expect(map.rivals.map(\.kept.name) == ["e_mail"])
        #expect(map.rivals.map(\.other.name) == ["Mail"])
        #expect(map.unmapped.map(\.column.name) == ["Nom"])
    }

    @Test(
        "the nearest name forgives a third of the letters, three at most",
        arguments: [
            ("emial", "email"), ("Managr", "manager"), ("e-maill", "email"), ("departement", "department"), ("xyz", nil), ("em", nil),
            ("email address of somebody", nil),
        ] as [(String, String?)]
    )
    func nearest(name: String, expected: String?) {
        #expect(NearestName(among: ["email", "manager", "department"]).to(name) == expected)
    }

    @Test("a huge header name has no nearest name and costs nothing")
    func hugeName() {
        let name = String(repeating: "é", count: 2_000_000)
        #expect(NearestName(among: [name, "email"]).to(name) == nil)
    }

    @Test(
        "distances are those of insertions, deletions, replacements and swaps",
        arguments: [("", "abc", 3), ("kitten", "sitting", 3), ("ab", "ba", 1), ("ca", "abc", 3), ("same", "same", 0), ("abcd", "acbd", 1)]
    )
    func distance(left: String, right: String, expected: Int) {
        #expect(NearestName.distance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == expected)
        #expect(NearestName.distance(Array(right.unicodeScalars), Array(left.unicodeScalars)) == expected)
    }
}
