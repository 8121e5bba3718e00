import Kernel
import Testing

@testable import People

@Suite("Managers in a file of people")
struct PeopleFileManagersTests {
    private let header = "prénom;nom;e-mail;matricule;manager\n"

    @Test("a manager is found by e-mail or number, in the file, further down, or in the company")
    func found() throws {
        let known = KnownPeople([PeopleFileReading.person(9, "Big Boss", email: "boss@x.fr", employeeNumber: "B9")])
        let text = header + "A;A;a@x.fr;1;B@X.fr\nB;B;b@x.fr;2;boss@x.fr\nC;C;c@x.fr;3;1\nD;D;d@x.fr;4;b9\nE;E;e@x.fr;5;"
        let file = try PeopleFileReading.read(text, known: known).get()
        let boss = PersonRow.Manager.person(PeopleFileReading.id(9))
        #expect(file.rows.map(\.manager) == [.row(1), boss, .row(0), boss, nil])
    }

    @Test("a known manager who has a line is that line, also under the former address")
    func standing() throws {
        let known = KnownPeople([PeopleFileReading.person(9, "Big Boss", email: "old@x.fr", employeeNumber: "B9")])
        let file = try PeopleFileReading.read(header + "A;A;a@x.fr;1;old@x.fr\nBig;Boss;new@x.fr;B9;", known: known).get()
        #expect(file.rows.map(\.manager) == [.row(1), nil])
    }

    @Test("an unknown manager is told where; a name is answered with what to write")
    func unknown() {
        let text =
            header + "A;A;a@x.fr;1;nobody@x.fr\nB;B;b@x.fr;2;77\nAwa;Diallo;awa@x.fr;3;\nC;C;c@x.fr;4;DIALLO, Awa\nD;D;d@x.fr;5;awa diallo"
        #expect(
            PeopleFileReading.findings(text) == [
                "unknownManager@2:manager", "unknownManager@3:manager", "unknownManager@5:manager", "unknownManager@6:manager",
            ]
        )
        let answers = PeopleFileReading.problems(text).map { $0.en.contains("write awa@x.fr") }
        #expect(answers == [false, false, true, true])
    }

    @Test("a name that two people carry is not answered")
    func namesakes() {
        let text = header + "Zoé;Li;a@x.fr;1;\nLi;Zoé;b@x.fr;2;\nC;C;c@x.fr;3;Zoé Li"
        #expect(PeopleFileReading.problems(text).map { $0.en.contains("write") } == [false])
    }

    @Test("nobody is their own manager, by any of their references")
    func own() {
        let known = KnownPeople([PeopleFileReading.person(3, "C C", email: "old@x.fr", employeeNumber: "3")])
        let text = header + "A;A;a@x.fr;1;A@x.fr\nB;B;b@x.fr;2;2\nC;C;c@x.fr;3;old@x.fr"
        #expect(PeopleFileReading.findings(text, known: known) == ["ownManager@2:manager", "ownManager@3:manager", "ownManager@4:manager"])
    }

    @Test("a loop is told once, whole, from its first line")
    func loop() {
        let text = header + "Top;T;t@x.fr;0;\nA;A;a@x.fr;1;2\nB;B;b@x.fr;2;3\nC;C;c@x.fr;3;1\nD;D;d@x.fr;4;1\nE;E;e@x.fr;5;0"
        let problems = PeopleFileReading.problems(text)
        #expect(problems.map(\.kind) == [.reportingLoop])
        #expect(problems.map(\.line) == [3])
        #expect(problems.first?.en.contains("A A (line 3) → B B (line 4) → C C (line 5) → A A (line 3)") == true)
        #expect(problems.first?.fr.contains("A A (ligne 3) → B B (ligne 4) → C C (ligne 5) → A A (ligne 3)") == true)
    }

    @Test("two loops are both told")
    func twoLoops() {
        let text = header + "A;A;a@x.fr;1;2\nB;B;b@x.fr;2;1\nC;C;c@x.fr;3;4\nD;D;d@x.fr;4;3"
        #expect(PeopleFileReading.findings(text) == ["reportingLoop@2:manager", "reportingLoop@4:manager"])
    }

    @Test("a loop that closes through people the file does not speak of is told")
    func loopThroughCompany() {
        let known = KnownPeople([
            PeopleFileReading.person(1, "Awa Diallo", email: "awa@x.fr"),
            PeopleFileReading.person(2, "Tom Smith", email: "tom@x.fr", manager: 1),
            PeopleFileReading.person(3, "Zoé Li", email: "zoe@x.fr", manager: 2),
        ])
        let problems = PeopleFileReading.problems(header + "Awa;Diallo;awa@x.fr;;zoe@x.fr", known: known)
        #expect(problems.map(\.kind) == [.reportingLoop])
        #expect(problems.first?.en.contains("Awa Diallo (line 2) → Zoé Li → Tom Smith → Awa Diallo (line 2)") == true)
    }

    @Test("a known line that the file replaces no longer counts")
    func replacedLine() throws {
        let known = KnownPeople([
            PeopleFileReading.person(1, "Awa Diallo", email: "awa@x.fr"),
            PeopleFileReading.person(2, "Tom Smith", email: "tom@x.fr", manager: 1),
        ])
        let file = try PeopleFileReading.read(header + "Awa;Diallo;awa@x.fr;;tom@x.fr\nTom;Smith;tom@x.fr;;", known: known).get()
        #expect(file.rows.map(\.manager) == [.row(1), nil])
    }

    @Test("a loop the company already has elsewhere is not the file's doing")
    func foreignLoop() throws {
        let known = KnownPeople([
            PeopleFileReading.person(1, "A", email: "a@x.fr", manager: 2), PeopleFileReading.person(2, "B", email: "b@x.fr", manager: 1),
        ])
        let file = try PeopleFileReading.read(header + "C;C;c@x.fr;;a@x.fr", known: known).get()
        #expect(file.rows.map(\.manager) == [.person(PeopleFileReading.id(1))])
    }

    @Test("a file without a manager column says nothing about reporting lines")
    func noColumn() throws {
        let known = KnownPeople([
            PeopleFileReading.person(1, "A", email: "a@x.fr", manager: 2), PeopleFileReading.person(2, "B", email: "b@x.fr", manager: 1),
        ])
        let file = try PeopleFileReading.read("prénom;nom;e-mail\nA;A;a@x.fr\nB;B;b@x.fr", known: known).get()
        #expect(!file.fields.contains(.manager))
    }

    @Test("a loop of thousands is told in a sentence somebody can read")
    func longLoop() {
        let lines = (0..<3_000).map { "P\($0);N;p\($0)@x.fr;\($0);\(($0 + 1) % 3_000)" }
        let problems = PeopleFileReading.problems(header + lines.joined(separator: "\n"))
        #expect(problems.map(\.kind) == [.reportingLoop])
        let message = problems.first?.en ?? ""
        #expect(message.contains("… 2950 others …") && message.count < 3_000)
    }

    @Test("a chain of ten thousand people, each under the next, is no loop and quickly walked", .timeLimit(.minutes(1)))
    func longChain() throws {
        let lines = (0..<10_000).map { "P;N;p\($0)@x.fr;\($0);\($0 == 9_999 ? "" : String($0 + 1))" }
        let file = try PeopleFileReading.read(header + lines.joined(separator: "\n")).get()
        #expect(file.rows.count == 10_000)
    }
}
