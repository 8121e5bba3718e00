import Kernel
import Testing

@testable import People

@Suite("Telling the people of a file apart")
struct PeopleFileIdentityTests {
    private let header = "prénom;nom;e-mail;matricule\n"
    private let known = KnownPeople([
        PeopleFileReading.person(1, "Awa Diallo", email: "Awa@exemple.fr", employeeNumber: "A1"),
        PeopleFileReading.person(2, "Zoé Lefèvre", email: "zoe@exemple.fr"),
        PeopleFileReading.person(3, "Tom Smith", employeeNumber: "A3"),
    ])

    @Test("the same e-mail or number twice names the first line, whatever the case")
    func duplicates() {
        let text = header + "A;B;a@b.fr;x1\nC;D;A@B.fr;x2\nE;F;e@f.fr;X1\nG;H;a@b.fr;x1"
        #expect(
            PeopleFileReading.findings(text) == [
                "duplicateEmail@3:e-mail", "duplicateNumber@4:matricule", "duplicateEmail@5:e-mail", "duplicateNumber@5:matricule",
            ]
        )
        let lines = PeopleFileReading.problems(text).map { $0.fr.contains("ligne 2") && $0.en.contains("line 2") }
        #expect(lines == [true, true, true, true])
    }

    @Test("the company's people are recognised by number, else by e-mail; others are new")
    func recognised() throws {
        let text = header + "Awa;Diallo;awa.new@exemple.fr;a1\nZoé;Lefèvre;ZOE@exemple.fr;A2\nTom;Smith;;A3\nNew;Comer;new@exemple.fr;A4"
        let file = try PeopleFileReading.read(text, known: known).get()
        #expect(file.rows.map(\.person) == [PeopleFileReading.id(1), PeopleFileReading.id(2), PeopleFileReading.id(3), nil])
    }

    @Test("a number of one and an e-mail of another are refused, naming both")
    func twoPeople() {
        let problems = PeopleFileReading.problems(header + "Tom;Smith;zoe@exemple.fr;A3", known: known)
        #expect(problems.map(\.kind) == [.identityConflict])
        #expect(problems.first?.en.contains("Tom Smith") == true && problems.first?.en.contains("Zoé Lefèvre") == true)
    }

    @Test("an e-mail known with another number is refused, naming the known number")
    func otherNumber() {
        let problems = PeopleFileReading.problems(header + "Awa;Diallo;awa@exemple.fr;A9", known: known)
        #expect(problems.map(\.kind) == [.identityConflict])
        #expect(problems.first?.fr.contains("A1") == true && problems.first?.fr.contains("A9") == true)
    }

    @Test("two lines that mean one known person in two ways are refused")
    func sameTwice() {
        let text = header + "Awa;Diallo;new@exemple.fr;A1\nAwa;Diallo;awa@exemple.fr;"
        #expect(PeopleFileReading.findings(text, known: known) == ["samePersonTwice@3"])
    }
}
