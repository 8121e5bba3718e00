import Testing

@testable import Tabular

@Suite("Dates as people write them")
struct DateTextTests {
    private func day(_ text: String, order: DateOrder? = nil) -> Result<String, DateTextFault> {
        Result { () throws(DateTextFault) in try DateText(text).day(order: order).iso }
    }

    @Test(
        "a date that says itself is read without being told the order",
        arguments: [
            ("2026-11-21", "2026-11-21"), ("2026/11/21", "2026-11-21"), ("2026-1-5", "2026-01-05"), ("21/11/2026", "2026-11-21"),
            ("11/21/2026", "2026-11-21"), ("21-11-2026", "2026-11-21"), ("21.11.2026", "2026-11-21"), ("03.04.2026", "2026-04-03"),
            ("5/5/2026", "2026-05-05"), (" 2026-11-21\u{00A0}", "2026-11-21"), ("2024-02-29", "2024-02-29"), ("29/02/2000", "2000-02-29"),
            ("2026-11-21T00:00:00", "2026-11-21"), ("21/11/2026 00:00", "2026-11-21"), ("2026-11-21 00:00:00.000Z", "2026-11-21"),
        ]
    )
    func clear(text: String, iso: String) {
        #expect(day(text) == .success(iso))
    }

    @Test("an ambiguous date is never guessed, and read as declared")
    func ambiguous() {
        #expect(day("03/04/2026") == .failure(.ambiguous))
        #expect(day("03-04-2026") == .failure(.ambiguous))
        #expect(day("03/04/2026", order: .dayMonth) == .success("2026-04-03"))
        #expect(day("03/04/2026", order: .monthDay) == .success("2026-03-04"))
    }

    @Test("a date against the declared order is no day")
    func againstOrder() {
        #expect(day("11/21/2026", order: .dayMonth) == .failure(.noSuchDay))
        #expect(day("21/11/2026", order: .monthDay) == .failure(.noSuchDay))
        #expect(day("2026-11-21", order: .monthDay) == .success("2026-11-21"))
    }

    @Test(
        "what is no date says why",
        arguments: [
            ("46347", DateTextFault.serial), ("46347.5", .serial), ("46347,0", .serial), ("21/11/26", .shortYear), ("1-2-3", .shortYear),
            ("", .unreadable), ("demain", .unreadable), ("2026", .unreadable), ("2026-11", .unreadable), ("2026-11-21-3", .unreadable),
            ("21/11-2026", .unreadable), ("+1/11/2026", .unreadable), ("2026-11-21T10:30:00", .unreadable), ("٢١/١١/٢٠٢٦", .unreadable),
            ("2026.11.21", .unreadable), ("21 11 2026", .unreadable), ("//", .unreadable),
            ("1234567890123456789012345/1/2026", .unreadable),
            ("30/02/2026", .noSuchDay), ("2026-02-29", .noSuchDay), ("1900-02-29", .noSuchDay), ("31/04/2026", .noSuchDay),
            ("00/05/2026", .noSuchDay), ("2026-13-01", .noSuchDay), ("32/01/2026", .noSuchDay), ("13/13/2026", .noSuchDay),
            ("0026-01-01", .noSuchDay),
        ]
    )
    func refused(text: String, fault: DateTextFault) {
        #expect(day(text) == .failure(fault))
    }

    @Test(
        "a column as a whole tells its order, or says that nobody can",
        arguments: [
            (["01/02/2026", "21/02/2026"], DateOrder.Evidence.told(.dayMonth)),
            (["", "01/02/2026", "02/21/2026"], .told(.monthDay)),
            (["2026-01-02", "05/05/2026", "", "03.04.2026"], .notNeeded),
            ([], .notNeeded),
            (["2026-01-02", "01/02/2026", "03/04/2026"], .ambiguous(first: 1)),
            (["01/02/2026", "21/02/2026", "02/21/2026"], .contradictory(dayMonth: 1, monthDay: 2)),
            (["n/a", "32/45/2026", "46347", "21/02/2026"], .told(.dayMonth)),
            (["n/a", "32/13/2026"], .notNeeded),
        ]
    )
    func columns(texts: [String], evidence: DateOrder.Evidence) {
        #expect(DateOrder.evidence(in: texts) == evidence)
    }

    @Test("days are in calendar order")
    func order() throws {
        let days = try ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"].map { try DateText($0).day(order: nil) }
        #expect(days == days.shuffled().sorted())
    }

    @Test("every day of every year from 1999 to 2101 is read in each form")
    func exhaustive() throws {
        var count = 0
        for year in 1999...2101 {
            for month in 1...12 {
                for day in 1...31 where CalendarDay(year: year, month: month, day: day) != nil {
                    count += 1
                    guard day == 1 || day > 27 else { continue }
                    let written = try DateText("\(day)/\(month)/\(year)").day(order: .dayMonth)
                    #expect(try DateText(written.iso).day(order: nil) == written)
                }
            }
        }
        #expect(count == 103 * 365 + 25)
    }

    @Test("every fault says what to write, in both languages")
    func words() {
        let faults: [DateTextFault] = [.unreadable, .serial, .shortYear, .ambiguous, .noSuchDay]
        #expect(Set(faults.map(\.fr)).count == faults.count)
        #expect(Set(faults.map(\.en)).count == faults.count)
    }
}
