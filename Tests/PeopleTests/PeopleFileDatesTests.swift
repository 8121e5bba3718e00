import Kernel
import Tabular
import Testing

@testable import People

@Suite("Dates in a file of people")
struct PeopleFileDatesTests {
    private let header = "prénom;nom;e-mail;date d'entrée;date de sortie\n"

    @Test("one clear date tells the order of all dates of the file")
    func told() throws {
        let file = try PeopleFileReading.read(header + "A;A;a@x.fr;01/02/2020;\nB;B;b@x.fr;03/04/2021;12/25/2026").get()
        #expect(file.dateOrder == .monthDay)
        #expect(file.rows.map(\.joinedOn) == [Day("2020-01-02"), Day("2021-03-04")])
        #expect(file.rows.map(\.leftOn) == [nil, Day("2026-12-25")])
    }

    @Test("dates that nothing decides are asked about once, never guessed, and read once declared")
    func asked() throws {
        let text = header + "A;A;a@x.fr;2020-01-01;\nB;B;b@x.fr;01/02/2020;03/04/2021\nC;C;c@x.fr;05/06/2020;"
        #expect(PeopleFileReading.findings(text) == ["ambiguousDates@3:date d'entrée"])
        #expect(PeopleFileReading.refusal(text)?.asksForDateOrder == true)
        let french = try PeopleFileReading.read(text, dateOrder: .dayMonth).get()
        #expect(french.rows.map(\.joinedOn) == [Day("2020-01-01"), Day("2020-02-01"), Day("2020-06-05")])
        let american = try PeopleFileReading.read(text, dateOrder: .monthDay).get()
        #expect(american.rows.map(\.joinedOn) == [Day("2020-01-01"), Day("2020-01-02"), Day("2020-05-06")])
    }

    @Test("dates in both orders are refused, naming the other line")
    func contradictory() {
        let text = header + "A;A;a@x.fr;21/02/2020;\nB;B;b@x.fr;01/02/2020;02/21/2021"
        #expect(PeopleFileReading.findings(text) == ["contradictoryDates@3:date de sortie"])
        #expect(PeopleFileReading.problems(text).first?.fr.contains("(ligne 2)") == true)
        #expect(PeopleFileReading.refusal(text)?.asksForDateOrder == false)
    }

    @Test("a date against the declared order is a bad date")
    func againstDeclared() {
        #expect(PeopleFileReading.findings(header + "A;A;a@x.fr;12/25/2020;", dateOrder: .dayMonth) == ["badDate@2:date d'entrée"])
    }

    @Test("leaving on the first day is allowed, the day before is not")
    func sameDay() {
        #expect(PeopleFileReading.findings(header + "A;A;a@x.fr;2026-11-21;2026-11-21") == [])
        #expect(PeopleFileReading.findings(header + "A;A;a@x.fr;2026-11-21;2026-11-20") == ["leftBeforeJoined@2:date de sortie"])
    }

    @Test("a day the company knows is compared with the one the file gives")
    func knownDays() {
        let known = KnownPeople([
            PeopleFileReading.person(1, "A", email: "a@x.fr", joinedOn: Day("2020-05-01"), leftOn: Day("2024-05-01"))
        ])
        #expect(
            PeopleFileReading.findings("prénom;nom;e-mail;sortie\nA;A;a@x.fr;2020-04-30", known: known) == ["leftBeforeJoined@2:sortie"]
        )
        #expect(
            PeopleFileReading.findings("prénom;nom;e-mail;entrée\nA;A;a@x.fr;2024-05-02", known: known) == ["leftBeforeJoined@2:entrée"]
        )
        #expect(PeopleFileReading.findings(header + "A;A;a@x.fr;2024-05-02;", known: known) == [])
    }

    @Test("a spreadsheet's number for a date is refused with what to do")
    func serial() {
        let problem = PeopleFileReading.problems(header + "A;A;a@x.fr;44197;").first
        #expect(problem?.fr.contains("AAAA-MM-JJ") == true)
        #expect(problem?.en.contains("YYYY-MM-DD") == true)
    }
}
