import Foundation
import Kernel
import Tabular
import Testing

@testable import People

@Suite("What a file of people is refused for")
struct PeopleFileCellsTests {
    private static let header = "prénom;nom;e-mail;matricule;poste;équipe;rôle;langue;fuseau;externe;date d'entrée;date de sortie\n"

    @Test(
        "a faulty cell is told with its line and column",
        arguments: [
            (";B;a@b.fr;1;;;;;;;;", "missingName@2:prénom"), ("A; ;a@b.fr;1;;;;;;;;", "missingName@2:nom"),
            ("A;B;;;;;;;;;;", "unidentified@2"),
            ("A;B;a.b.fr;1;;;;;;;;", "malformedEmail@2:e-mail"), ("A;B;a@b.fr;1;;;chef;;;;;", "unknownRole@2:rôle"),
            ("A;B;a@b.fr;1;;;;de;;;;", "unknownLanguage@2:langue"), ("A;B;a@b.fr;1;;;;;Paris;;;", "unknownTimeZone@2:fuseau"),
            ("A;B;a@b.fr;1;;;;;;peut-être;;", "unknownAnswer@2:externe"), ("A;B;a@b.fr;1;;;;;;;demain;", "badDate@2:date d'entrée"),
            ("A;B;a@b.fr;1;;;;;;;;46347", "badDate@2:date de sortie"),
            ("A;B;a@b.fr;1;;;;;;;2026-02-01;2026-01-31", "leftBeforeJoined@2:date de sortie"),
            ("A;B;a@b.fr;1;;;;;;;01/02/2026;", "ambiguousDates@2:date d'entrée"),
            ("A\u{202E};B;a@b.fr;1;;;;;;;;", "unreadableText@2:prénom"),
            ("A;B;a@b.fr;1;x\u{7}y;;;;;;;", "unreadableText@2:poste"), ("A;B;a@b.fr;1;;a|b\u{7};;;;;;", "unreadableText@2:équipe"),
            ("A;B;a@b.fr;1;;;;;;;;;oups", "surplusCell@2"),
        ]
    )
    func cell(line: String, finding: String) {
        #expect(PeopleFileReading.findings(Self.header + line) == [finding])
    }

    @Test("the longest texts are taken, one character more is refused")
    func lengths() {
        let (name, text) = (String(repeating: "é", count: 100), String(repeating: "é", count: 200))
        let fits = "\(name);\(name);a@b.fr;\(name);\(text);\(text)|x"
        let exceeds = "\(name)x;\(name)x;a@b.fr;\(name)x;\(text)x;\(text)x|x"
        #expect(PeopleFileReading.findings(Self.header + fits) == [])
        #expect(
            PeopleFileReading.findings(Self.header + exceeds)
                == ["prénom", "nom", "matricule", "poste", "équipe"].map { "tooLong@2:\($0)" }
        )
    }

    @Test("no problem hides another, and they come in the order of the file")
    func together() {
        let text =
            Self.header + """
                ;B;a@;1;;;chef|rh|boss;;;;;
                A;;x@y.fr;1;;;;latin;;;32/13/2026;
                A;B;X@y.fr;;;;;;;;2026-02-01;2026-01-31
                """
        let expected = [
            "missingName@2:prénom", "malformedEmail@2:e-mail", "unknownRole@2:rôle", "unknownRole@2:rôle", "missingName@3:nom",
            "duplicateNumber@3:matricule", "unknownLanguage@3:langue", "badDate@3:date d'entrée", "duplicateEmail@4:e-mail",
            "leftBeforeJoined@4:date de sortie",
        ]
        #expect(PeopleFileReading.findings(text) == expected)
    }

    @Test("a problem in a record of several lines is told on the line of its cell")
    func severalLines() {
        #expect(PeopleFileReading.findings("poste;prénom;nom;e-mail\n\"a\nb\";A;B;nope\n") == ["malformedEmail@3:e-mail"])
    }

    @Test(
        "an e-mail address is spelt like one",
        arguments: ["a@b.fr", "first.last+tag@sub.example.co.uk", "o'neil_1@x-y.io", "A@B.FR", "a@xn--caf-dma.fr"]
    )
    func goodEmail(text: String) {
        #expect(EmailSpelling.normalised(text) == text.lowercased())
    }

    @Test(
        "what is spelt otherwise is no e-mail address",
        arguments: [
            "a", "@b.fr", "a@", "a@b", "a@@b.fr", "a@b.fr;c@d.fr", "a b@c.fr", "Zoé <a@b.fr>", "é@b.fr", "a@é.fr", ".a@b.fr", "a.@b.fr",
            "a..c@b.fr",
            "a@.fr", "a@b..fr", "a@-b.fr", "a@b-.fr", "a@b.fr.", "a@1.2.3.4", "mailto:a@b.fr", "a@b_c.fr", "a\u{0}@b.fr", "a@b.fr\u{200B}x",
            String(repeating: "a", count: 65) + "@b.fr", "a@" + String(repeating: "b", count: 64) + ".fr",
            "a@" + String(repeating: "b.", count: 130) + "fr",
        ]
    )
    func badEmail(text: String) {
        #expect(EmailSpelling.normalised(text) == nil)
    }

    @Test("missing columns are told once, with a look-alike when there is one, and the lines are still checked")
    func missingColumns() {
        let text = "prenmo;poste;rôle\nA;x;chef\n"
        #expect(PeopleFileReading.findings(text) == ["missingColumn@1", "missingColumn@1", "missingColumn@1", "unknownRole@2:rôle"])
        let first = PeopleFileReading.problems(text).first
        #expect(first?.fr.contains("renommez-la en «\u{202F}prénom\u{202F}»") == true)
        #expect(first?.en.contains("“prenmo”") == true)
    }

    @Test("two columns for one thing are refused: which one is meant cannot be guessed")
    func rivals() {
        #expect(PeopleFileReading.findings("prénom;nom;e-mail;courriel\nA;B;a@b.fr;c@d.fr") == ["rivalColumns@1:courriel"])
    }

    @Test("a header alone brings nobody")
    func noPeople() {
        #expect(PeopleFileReading.findings("prénom;nom;e-mail\n;;\n") == ["noPeople@1"])
    }

    @Test("a file that cannot be read is one problem where it breaks")
    func unreadable() {
        let problems = PeopleFileReading.problems("prénom;nom;e-mail\nA;\"B;a@b.fr")
        #expect(problems.map(\.kind) == [.unreadableFile])
        #expect(problems.map(\.line) == [2])
        #expect(problems.first?.en.hasPrefix("Character 3: The quote") == true)
        #expect(PeopleFileReading.findings("") == ["unreadableFile@1"])
    }

    @Test("a mistyped role is answered with the nearest one, a city with its zone")
    func suggestions() {
        let problems = PeopleFileReading.problems(Self.header + "A;B;a@b.fr;1;;;responsabel;;paris;;;")
        #expect(problems.first?.fr.contains("Vouliez-vous dire «\u{202F}responsable\u{202F}»\u{202F}?") == true)
        #expect(problems.last?.en.contains("Europe/Paris") == true)
    }

    @Test("a hostile cell appears shortened and harmless in its message")
    func hostile() {
        let text = "<script>\u{202E}" + String(repeating: "x", count: 100_000)
        let message = PeopleFileReading.problems(Self.header + "A;B;\(text);1").first?.en ?? ""
        #expect(message.count < 250 && !message.contains("\u{202E}"))
    }
}
