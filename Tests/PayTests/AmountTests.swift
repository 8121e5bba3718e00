import Kernel
import Testing

@testable import Pay

@Suite("Amounts")
struct AmountTests {
    @Test("are read as people and tools write them, to the cent, never as fractions")
    func reading() throws {
        let (euro, yen) = (try #require(Currency(written: "€")), try #require(Currency(written: "jpy")))
        let written: [(String, Int)] = [
            ("45000", 4_500_000), ("45 000", 4_500_000), ("45\u{202F}000,50", 4_500_050), ("45,000.50", 4_500_050), ("45.000,5", 4_500_050),
            ("45'000", 4_500_000), ("45.000", 4_500_000), ("45,000", 4_500_000), ("1,234,567.89", 123_456_789), ("45000.00", 4_500_000), ("€45,000", 4_500_000),
            ("0,01", 1),
        ]
        for (text, minor) in written { #expect(AmountText.minorUnits(text, of: euro) == .success(minor), "\(text)") }
        #expect(AmountText.minorUnits("4 500 000", of: yen) == .success(4_500_000))
    }

    @Test("that mean nothing exact are refused, each for its reason")
    func refusing() throws {
        let (euro, yen) = (try #require(Currency(written: "EUR")), try #require(Currency(written: "JPY")))
        for text in ["", "abc", "-5", "4,5,0", "1.2.3", "45,00,00", "12,", ",5", "1e5", "45.0000,1"] {
            #expect(AmountText.minorUnits(text, of: euro) == .failure(.unreadable), "\(text)")
        }
        #expect(AmountText.minorUnits("45000.505", of: euro) != .success(4_500_051))
        #expect(AmountText.minorUnits("12,3456", of: euro) == .failure(.tooPrecise))
        #expect(AmountText.minorUnits("45000,50", of: yen) == .failure(.tooPrecise))
        #expect(AmountText.minorUnits("0", of: euro) == .failure(.notPositive))
        #expect(AmountText.minorUnits(String(repeating: "9", count: 40), of: euro) == .failure(.tooLarge))
        #expect(Currency(written: "EURO€") == nil && Currency(rawValue: "ABC") == nil)
    }

    @Test("are shown as each language writes them, cents only where there are some")
    func showing() throws {
        let (euro, franc) = (try #require(Currency(written: "EUR")), try #require(Currency(written: "CHF")))
        #expect(Money(4_500_000, euro).text(.french) == "45\u{202F}000\u{A0}€" && Money(4_500_000, euro).text(.english) == "€45,000")
        #expect(Money(123_456_705, euro).text(.french) == "1\u{202F}234\u{202F}567,05\u{A0}€")
        #expect(Money(10_000_000, franc).text(.english) == "CHF\u{A0}100,000" && Money(99_905, euro).plain == "999.05")
    }

    @Test("of part-time work are brought to full time, rounded to the nearest cent")
    func fullTime() throws {
        let euro = try #require(Currency(written: "EUR"))
        let day = try #require(Day("2026-01-01"))
        func pay(_ minor: Int, _ share: Int) -> Int {
            PersonPay(id: ID(UUIDZero.value), person: ID(UUIDZero.value), zone: nil, amount: Money(minor, euro), workShare: share, from: day, to: nil).fullTime
                .minor
        }
        #expect(pay(4_000_000, 800) == 5_000_000 && pay(4_000_000, 1_000) == 4_000_000 && pay(100, 300) == 333 && pay(200, 300) == 667)
        let shares: [(String, Int?)] = [
            ("", 1_000), ("100", 1_000), ("80 %", 800), ("80%", 800), ("0,8", 800), ("1", 1_000), ("1%", 10), ("62.5", 625), ("0", nil), ("120", nil),
            ("x", nil), ("1.1", nil), ("1,5", nil),
            ("%", nil), ("-1", nil), ("0.1234", nil),
        ]
        for (text, share) in shares { #expect(WorkShare.thousandths(text) == share, "\(text)") }
    }
}
