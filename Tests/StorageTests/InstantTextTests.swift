import Foundation
import Storage
import Testing

@Suite("The text of an instant")
struct InstantTextTests {
    @Test(
        "is UTC to the millisecond, of one width",
        arguments: [
            (0, "1970-01-01T00:00:00.000Z"), (1_795_248_309.12, "2026-11-21T08:05:09.120Z"), (951_782_400, "2000-02-29T00:00:00.000Z"),
            (-0.001, "1969-12-31T23:59:59.999Z"),
            (1_735_689_599.9996, "2025-01-01T00:00:00.000Z"), (-2_208_988_800, "1900-01-01T00:00:00.000Z"),
        ]
    )
    func encodes(seconds: Double, text: String) {
        #expect(InstantText.encode(Date(timeIntervalSince1970: seconds)) == text)
    }

    @Test("is read back in our spelling and in PostgreSQL's")
    func decodes() {
        for text in ["2026-11-21T08:05:09.120Z", "2026-11-21 08:05:09.12+00", "2026-11-21 08:05:09.120000+00:00"] {
            #expect(InstantText.decode(text).map(InstantText.encode) == "2026-11-21T08:05:09.120Z", "\(text)")
        }
        #expect(InstantText.decode("2026-11-21 08:05:09+00") == Date(timeIntervalSince1970: 1_795_248_309))
    }

    @Test(
        "is refused when it is anything else",
        arguments: [
            "", "2026-11-21", "2026-13-01T00:00:00.000Z", "2026-11-32T00:00:00.000Z", "2026-11-21T24:00:00.000Z",
            "2026-11-21T08:05:09.120", "2026-11-21T08:05:09.120+01", "2026-11-21 08:05:09.12+05:30", "infinity", "20261121T080509.120ZZZZ",
            "2026-11-21T08:05:09.120Z; --",
        ]
    )
    func refuses(text: String) {
        #expect(InstantText.decode(text) == nil)
    }

    @Test("sorts as time does")
    func sorts() {
        let instants = (0..<200).map { Date(timeIntervalSince1970: Double($0 * $0 * 86_399) + Double($0) / 7) }
        let texts = instants.map(InstantText.encode)
        #expect(texts == texts.sorted())
    }

    @Test("counts every day of four centuries once")
    func counts() {
        for day in -150_000...150_000 {
            let civil = InstantText.civil(daysSince1970: day)
            let back = InstantText.daysSince1970(year: civil.year, month: civil.month, day: civil.day)
            if back != day { Issue.record("day \(day) came back as \(back)") }
        }
    }
}
